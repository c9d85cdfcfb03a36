import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyStderr } from '../../src/helm/processes/classify-stderr.ts';
import { refusalIn } from '../../src/kube/refusal.ts';
import { CAUSES } from '../../src/model/cause-table.ts';
import { FAILURE_REASONS } from '../../src/model/result/failure.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { secretTexts } from '../../src/system/secret-forms.ts';
import { boundedText } from '../../src/util/bounded-text.ts';
import { withoutObjects } from '../../src/util/without-objects.ts';
import { PIECES } from '../rig/hostile-texts.ts';
import { formsOf } from '../rig/seeded-secrets.ts';
import { tries } from '../rig/tries.ts';

/** Words of Helm and the API server, hostile pieces and noise, in any order. */
const WORDS = [
  ...[
    'Error: ',
    'UPGRADE FAILED: ',
    'INSTALLATION FAILED: ',
    '2 errors occurred:\n\t* ',
    '\n\t* ',
    '; ',
    ': ',
  ],
  ...[
    'is invalid',
    'is forbidden',
    'field is immutable',
    'Invalid value: ',
    'already exists',
    'not found',
    'denied the request',
  ],
  ...[
    'failed calling webhook "',
    'exceeded quota: ',
    ', requested: ',
    ', used: ',
    ', limited: ',
    'namespaces "',
    'no matches for kind "',
  ],
  ...[
    'core.PodSpec{',
    '&v1.Secret{',
    '}',
    '{"kind":"Secret","data":{"p":"',
    '"}}',
    'msg="failed to update release"',
    'context deadline exceeded',
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS, ...PIECES), fc.string({ unit: 'binary', maxLength: 20 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
const secret = fc
  .oneof(
    fc.string({ minLength: 8, maxLength: 60 }),
    fc.string({ unit: 'grapheme', minLength: 8, maxLength: 30 }),
  )
  .map((it) => it.trim())
  .filter((it) => it.length >= 8 && secretTexts(it).length > 0);

describe('whatever a text says', () => {
  it('what Helm prints becomes a failure with known words and an end', () => {
    fc.assert(
      fc.property(text, (stderr) => {
        const { reason, code, message } = classifyStderr(stderr);
        expect(Object.hasOwn(FAILURE_REASONS, reason)).toBe(true);
        if (code !== undefined) expect(Object.hasOwn(CAUSES, code)).toBe(true);
        expect(message.length).toBeLessThan(700);
        const refusal = refusalIn(stderr);
        if (refusal !== undefined) expect(Object.hasOwn(CAUSES, refusal.code)).toBe(true);
        expect(boundedText(withoutObjects(stderr)).length).toBeLessThanOrEqual(64_000);
      }),
      tries(1_000),
    );
  });

  it('a learnt secret in it is masked in every form, and lines stay lines', () => {
    fc.assert(
      fc.property(text, secret, text, (before, value, after) => {
        const redactor = createRedactor();
        redactor.learn(value);
        for (const form of formsOf(value)) {
          const said = `${before} ${form} ${after}`;
          const cleaned = redactor.clean(said);
          expect(cleaned).not.toContain(form);
          expect(cleaned.split('\n').length).toBe(said.split('\n').length);
          expect(redactor.clean(cleaned)).not.toContain(form);
        }
        expect(
          JSON.stringify(redactor.cleanJson({ [value]: [before + value, { a: value + after }] })),
        ).not.toContain(JSON.stringify(value).slice(1, -1));
      }),
      tries(300),
    );
  });
});
