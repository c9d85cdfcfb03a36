import { describe, expect, it } from 'vitest';
import { asObject } from '../src/cluster/objects/list.ts';
import { statusFailure } from '../src/cluster/transport/status-failure.ts';
import { tellingLine } from '../src/diagnostics/clues/log-line.ts';
import { classifyStderr } from '../src/helm/processes/classify-stderr.ts';
import { refusalIn } from '../src/kube/refusal.ts';
import { parseHelmIgnore } from '../src/observe/chart/files/helm-ignore.ts';
import { escapeMarkdown, fenced, preformatted } from '../src/report/escape-markdown.ts';
import { createRedactor } from '../src/system/redactor.ts';
import { printable } from '../src/util/printable.ts';
import { secretSettings } from '../src/util/secret-settings.ts';
import { shorten } from '../src/util/shorten.ts';
import { withoutObjects } from '../src/util/without-objects.ts';
import { isWorseThanLinear } from './rig/growth.ts';
import { PIECES } from './rig/hostile-texts.ts';

const redactor = createRedactor();
redactor.learn('correct horse battery staple');
const ignored = parseHelmIgnore('*.md\n');

/** Everything that reads a text of Helm, a cluster, a chart or a program. */
const READERS: Record<string, (text: string) => unknown> = {
  withoutObjects,
  refusalIn,
  escapeMarkdown,
  printable,
  secretSettings,
  shorten: (text) => shorten(text, 300),
  preformatted: (text) => preformatted([text]),
  fenced: (text) => fenced('yaml', text),
  tellingLine: (text) => tellingLine([text]),
  redactor: (text) => redactor.clean(text),
  classifyStderr: (text) => classifyStderr(`Error: ${text}`),
  classifyWarnings: (text) => classifyStderr(`level=WARN msg="failed to update release" ${text}\nError: x`),
  'a refusal of the API server': (text) =>
    statusFailure({
      what: 'apply',
      server: 'https://x',
      status: 422,
      body: JSON.stringify({ kind: 'Status', message: text, details: { causes: [{ message: text }] } }),
    }),
  'an answer of the proxy': (text) =>
    statusFailure({ what: 'apply', server: 'https://x', status: 502, body: text }),
  '.helmignore': (text) => ignored.ok && ignored.value(text, 'file'),
};

describe('a hostile text takes no more than proportionally longer when it is longer', () => {
  it.each(Object.entries(READERS))('%s', (_name, read) => {
    const slow = PIECES.filter((piece) =>
      isWorseThanLinear((length) => piece.repeat(Math.ceil(length / piece.length)), read),
    );
    expect(slow).toEqual([]);
  });
});

describe('a megabyte is cut before anything looks for patterns in it', () => {
  const long = 'A'.repeat(1_000_000);

  it('in an error of Helm', () => {
    expect(classifyStderr(`Error: INSTALLATION FAILED: ${long}: field is immutable`)).toMatchObject({
      code: 'immutable-field',
    });
  });

  it('in what an event or a status says', () => {
    const event = asObject({ metadata: { name: 'a' }, message: long }, { apiVersion: 'v1', kind: 'Event' });
    expect(String(event.message).length).toBeLessThan(5_000);
    const status = { conditions: [{ type: 'Ready', message: long }] };
    const pod = asObject({ metadata: { name: 'a' }, status }, { apiVersion: 'v1', kind: 'Pod' });
    expect(JSON.stringify(pod.status).length).toBeLessThan(5_000);
  });
});
