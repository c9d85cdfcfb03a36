import { z } from 'zod';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok } from '../../model/result.ts';
import type { Answer } from '../answer.ts';
import {
  ask,
  describeQuestion,
  QUESTION_PATHS,
  type Question,
  questionSchema,
  rightsOfQuestion,
} from '../checks.ts';
import type { HookKind } from '../kind.ts';

const shape = {
  check: z
    .union([questionSchema, z.array(questionSchema).min(1)], {
      error: 'a mapping with one question, or a list of such',
    })
    .describe('One question, or a list of questions that must all hold; the same as in `if`.'),
};

type CheckSpec = z.infer<z.ZodObject<typeof shape>>;

export const check: HookKind<CheckSpec> = {
  name: 'check',
  summary:
    'Fails unless something is so, right now: give the hook `retry` for what may take a while, or use `wait`, which watches.',
  shape,
  jsonPaths: QUESTION_PATHS.flatMap((path) => [
    ['check', ...path],
    ['check', '*', ...path],
  ]),
  changes: 'nothing',
  returns: '`{seen}`: a list with what was seen for each question, in words.',
  files: () => [],
  permissions: ({ check: written }) => questionsOf(written).flatMap(rightsOfQuestion),
  describe: ({ check: written }) => `check that ${questionsOf(written).map(describeQuestion).join(' and ')}`,
  example: `
check:
  - exists: serviceaccount/default
  - field: {object: configmap/kube-root-ca.crt, path: "$.data['ca.crt']", matches: BEGIN CERTIFICATE}
`,

  async run({ check: written }, { reader, target, clock, signal }) {
    const wrong: { question: Question; answer: Answer }[] = [];
    const seen: string[] = [];
    for (const question of questionsOf(written)) {
      const answer = await ask(question, { reader, clock, namespace: target.namespace, signal });
      if (!answer.ok) return answer;
      seen.push(answer.value.seen);
      if (!answer.value.holds) wrong.push({ question, answer: answer.value });
    }
    return wrong.length === 0 ? ok({ seen }) : fail(notSo(wrong));
  },
};

function questionsOf(written: CheckSpec['check']): Question[] {
  return [written].flat();
}

/** An address that the question has named is not named again. */
function withoutSubject(seen: string, asked: string): string {
  const [subject = ''] = asked.split(' ', 1);
  return subject !== '' && seen.startsWith(`${subject} `) ? `it${seen.slice(subject.length)}` : seen;
}

function notSo(wrong: { question: Question; answer: Answer }[]): Failure {
  const lines = wrong.map(({ question, answer }) => {
    const asked = describeQuestion(question);
    return `${asked}: not so, ${withoutSubject(answer.seen, asked)}`;
  });
  const object = wrong.find(({ answer }) => answer.object !== undefined)?.answer.object;
  return {
    reason: 'hook',
    message: lines[0] ?? '',
    remedy:
      'Correct what was asked for, or the question. When it only takes its time, give the hook `retry: {attempts: 10, delay: 3s}`, or use `wait`.',
    ...(lines.length > 1 && { details: lines }),
    ...(object !== undefined && { object }),
  };
}
