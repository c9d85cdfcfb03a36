import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { RunResult } from '../../src/model/result/run-result.ts';
import { useBundledAction } from '../rig/action-bundle.ts';
import { type ActionRun, type ActionScene, createActionScene } from '../rig/action-scene.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';

const cluster = useCluster();
const action = useBundledAction();

/** Every line is something that somebody may take for an order. */
const HOSTILE = [
  '::add-mask::everything',
  '::error::oops',
  '::set-output name=outcome::succeeded',
  '::stop-commands::abc',
  '##[error]old style',
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007',
  '`id` $(id) ${HOME} "quoted" \'single\' | cell | ![img](https://evil.example.com/x.png)',
  '<b>bold</b><script>alert(1)</script><!-- hidden',
  '@octocat https://evil.example.com www.evil.example.com $x^2$',
  '---',
  'apiVersion: v1',
].join('\n');
const MEGABYTES = 10_000_000;

/** What a runner would carry out of this log, and what it would show. */
function asRunner(log: string) {
  let resumeBy: string | undefined;
  const commands: { command: string; data: string }[] = [];
  const shown: string[] = [];
  for (const line of log.split('\n')) {
    const [, command, data = ''] = /^\s*(?:::|##\[)([\w-]+)(?:.*?(?:::|\])(.*))?/.exec(line) ?? [];
    if (resumeBy !== undefined) {
      if (line === `::${resumeBy}::`) resumeBy = undefined;
      else shown.push(line);
    } else if (command === 'stop-commands') resumeBy = line.slice('::stop-commands::'.length);
    else if (command !== undefined) commands.push({ command, data });
    else shown.push(line);
  }
  return { commands, shown };
}

/** The most memory that a process has had; undefined where there is no /proc or it has ended. */
function peakMegabytes(pid: number): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

let scene: ActionScene;
let run: ActionRun;
let peak: number | undefined;
let result: string;
let journal: string;
let report: string;

const read = {
  kubectl: 'get configmap hostile -o json',
  capture: { value: '$.data.value', path: '$.data.path' },
};
const preExec = [
  { name: 'read `it` | <b>now</b>\n::warning::me', ...read },
  { name: 'say it', run: 'printf "%s\\n" "$PAYLOAD_VALUE"; printf "%s\\n" "$PAYLOAD_VALUE" >&2' },
  {
    name: 'hand it on',
    run: 'printf "again<<END\\n%s\\nEND\\n" "$PAYLOAD_VALUE" >> "$LIFECYCLE_OUTPUT"',
  },
  {
    name: 'as an argument',
    kubectl: 'create configmap argument --from-literal=value=${payload.again}',
  },
  {
    name: 'as a value',
    apply: {
      content:
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: applied}\ndata: {value: "${payload.value}"}',
    },
  },
  {
    name: 'compare',
    allowFailure: true,
    check: { field: { object: 'configmap/applied', path: '$.data.value', equals: 'harmless' } },
  },
  { name: 'object', allowFailure: true, delete: 'configmap/${payload.path}' },
  { name: 'file', allowFailure: true, backup: { objects: ['configmap/hostile'], name: '${payload.path}' } },
  { name: 'release', allowFailure: true, uninstall: '${payload.path}' },
  { name: 'long line', run: `head -c ${MEGABYTES} /dev/zero | tr '\\0' x` },
  { name: 'many lines', run: `seq -f '::error::%090g' ${MEGABYTES / 100}` },
  { name: 'too long a value', allowFailure: true, run: 'echo "big=$(seq -s, 20000)" >> "$LIFECYCLE_OUTPUT"' },
  {
    name: 'long last words',
    allowFailure: true,
    run: `head -c ${MEGABYTES} /dev/zero | tr '\\0' x >&2; exit 1`,
  },
];

beforeAll(async () => {
  scene = await createActionScene(action.folder, cluster);
  await scene.chart('chart', { templates: { 'map.yaml': CONFIG_MAP } });
  await scene.kubectl(
    ...[
      'create',
      'configmap',
      'hostile',
      `--from-literal=value=${HOSTILE}`,
      '--from-literal=path=../hostile',
    ],
  );
  await scene.write(
    stringify({
      version: 1,
      defaults: { namespace: scene.namespace, timeout: '60s', settle: '0s' },
      charts: [
        {
          name: 'api',
          path: 'chart',
          hooks: {
            preExec,
            validate: [{ name: 'fail `with` | it', run: 'printf "%s" "$PAYLOAD_VALUE" >&2; exit 1' }],
          },
        },
      ],
    }),
  );
  let timer: NodeJS.Timeout | undefined;
  run = await scene.run(
    {},
    {
      onStarted: (pid) => {
        timer = setInterval(() => {
          peak = peakMegabytes(pid) ?? peak;
        }, 100);
      },
      onMainEnded: async () => {
        clearInterval(timer);
      },
    },
  );
  const path = run.outputs['result-path'] ?? '';
  result = await readFile(path, 'utf8');
  journal = await readFile(join(path, '..', 'journal.jsonl'), 'utf8');
  report = await readFile(join(path, '..', 'report.html'), 'utf8');
});

/** Outcome and message of each hook of the only release. */
function hookEnds(): Record<string, [string, string]> {
  const [release] = (JSON.parse(result) as RunResult).releases;
  const ends = release?.hooks.map(({ name, outcome, failure }) => [name, [outcome, failure?.message ?? '']]);
  return Object.fromEntries(ends ?? []);
}

describe('hostile text from the cluster and from scripts', () => {
  it('gets as far as it should: as values, and as a reason', async () => {
    const ends = hookEnds();
    for (const name of ['say it', 'hand it on', 'as an argument', 'as a value', 'long line', 'many lines'])
      expect([name, ...(ends[name] ?? [])]).toEqual([name, 'succeeded', '']);
    for (const name of ['argument', 'applied']) {
      const object = JSON.parse(await scene.kubectl('get', 'configmap', name, '-o', 'json'));
      expect(object.data).toEqual({ value: HOSTILE });
    }
    expect(ends.compare?.[0]).toBe('allowed');
  });

  it('is never carried out by the runner', () => {
    const { commands } = asRunner(run.log);
    const own = ['add-mask', 'error', 'warning', 'notice', 'group', 'endgroup', 'debug'];
    expect(commands.filter(({ command }) => !own.includes(command))).toEqual([]);
    expect(commands.filter(({ command, data }) => command === 'add-mask' && HOSTILE.includes(data))).toEqual(
      [],
    );
    expect(commands.filter(({ command }) => command === 'error').length).toBeLessThanOrEqual(10);
    expect(run.outputs.outcome).toBe('failed');
  });

  it('moves no cursor and colours nothing', () => {
    const { shown } = asRunner(run.log);
    const own = /^(?:\p{Cc}\[(?:31|33|90)m)?(.*?)(?:\p{Cc}\[39m)?$/su;
    const controls = /[^\P{Cc}\t]/u;
    expect(shown.filter((line) => controls.test(own.exec(line)?.[1] ?? line))).toEqual([]);
  });

  it('stays text in the summary', () => {
    // In a block of preformatted text nothing but its end and HTML means anything.
    const text = run.summary.replace(/<pre>[^<`]*<\/pre>/g, '');
    expect(text).not.toContain('<pre>');
    for (const active of [
      '<b>',
      '<script',
      '<!--',
      '![img]',
      '`id`',
      'https://evil',
      '@octocat',
      '\u001b',
      '$x',
    ])
      expect(text).not.toContain(active);
    expect(text).toContain('fail <code>with</code> &#124; it');
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    for (const row of rows) expect(row.match(/\|/g)?.length).toBeGreaterThan(4);
    expect(run.summary.length).toBeLessThan(900_000);
  });

  it('stays text in the report', () => {
    for (const active of ['<b>bold', '<b>now', '<script>alert', '<!-- hidden', '\u001b'])
      expect(report).not.toContain(active);
    expect(report).toContain('alert(1)');
    expect(report.length).toBeLessThan(2_000_000);
  });

  it('names nothing outside: no object, file or release by a path', async () => {
    const ends = hookEnds();
    expect(ends.object?.[1]).toContain('with the payload filled in, `delete` must be');
    expect(ends.file?.[1]).toContain('a name of letters, digits, - and _');
    expect(ends.release?.[1]).toContain('the name of a release');
    expect(await scene.kubectl('get', 'configmap', 'hostile', '-o', 'name')).toBe('configmap/hostile\n');
  });

  it('may be ten megabytes long without filling the log, the record or the memory', async () => {
    const ends = hookEnds();
    expect(run.log.length).toBeLessThan(3_000_000);
    expect(run.log).toContain(`(a line of ${MEGABYTES} characters)`);
    expect(run.log).toMatch(/\(\d+ more lines are not shown\)/);
    expect(ends['long last words']?.[1]).toMatch(/x\.\.\. \(\d+ characters\)$/);
    expect(ends['too long a value']?.[1]).toContain('the payload value big has');
    expect(result.length).toBeLessThan(200_000);
    expect(journal.length).toBeLessThan(500_000);
    if (peak !== undefined) expect(peak).toBeLessThan(500);
  });
});
