import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../src/model/journal/fold-events.ts';
import { issueAnnotations, resultAnnotations } from '../../src/report/annotations.ts';
import { failedRun, succeededRun } from '../model/journal/journals.ts';
import { failingRun } from './runs.ts';

describe('annotations', () => {
  it('put the cause of a failed chart at its line of the manifest', () => {
    expect(resultAnnotations(foldEvents(failedRun()))).toMatchObject([
      {
        level: 'error',
        title: 'api failed',
        message: 'ImagePullBackOff: x/api:1.3.0 not found',
        location: { file: 'helm-lifecycle.yaml', line: 4 },
      },
    ]);
  });

  it('say what to do and where to read more', () => {
    const [annotation] = resultAnnotations(failingRun().result);
    expect(annotation?.message.split('\n')).toEqual([
      'ImagePullBackOff: ghcr.io/x/api:1.3.0 not found',
      'Push the image, or correct the tag in the values.',
      'More: helm-lifecycle explain image-not-found',
    ]);
  });

  it('are absent when all is well', () => {
    expect(resultAnnotations(foldEvents(succeededRun()))).toEqual([]);
  });

  it('are ten at most, and the last one says how many are missing', () => {
    const issues = Array.from({ length: 25 }, (_, n) => ({
      code: 'unknown-key' as const,
      message: `key ${n}`,
    }));
    const annotations = issueAnnotations(issues);
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)?.message).toMatch(/^16 more/);
  });
});
