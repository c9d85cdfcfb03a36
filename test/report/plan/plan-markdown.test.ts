import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../../src/model/journal/fold-events.ts';
import type { ReleaseResult, RunResult } from '../../../src/model/result/run-result.ts';
import { hunksOf } from '../../../src/report/plan/plan-hunks.ts';
import { PLAN_LIMIT, planMarkdown } from '../../../src/report/plan/plan-markdown.ts';
import { journal } from '../../model/journal/journals.ts';
import { aHook, aPlan, aRelease, withHooks } from '../../model/plan/a-plan.ts';

function plan(...releases: Partial<ReleaseResult>[]): RunResult {
  const ids = releases.map((_, index) => `chart-${index}`);
  const planned = aPlan({
    dryRun: true,
    releases: ids.map((id) =>
      aRelease({
        id,
        name: id,
        phases: withHooks({ preExec: [aHook(`${id}/preExec/0`, { condition: 'job/migrate exists' })] }),
      }),
    ),
  });
  const ended = ids.map((release) => ({ type: 'release-ended', release, outcome: 'planned' }) as const);
  const result = foldEvents(journal(planned, ...ended));
  return {
    ...result,
    outcome: 'succeeded',
    changed: true,
    releases: result.releases.map((release, index) => ({ ...release, ...releases[index] })),
  };
}

function changes(...objects: [string, number][]): NonNullable<ReleaseResult['changes']> {
  const diff = objects
    .map(([name, lines]) => `--- ${name}\n+++ ${name}\n@@ -1,1 +1,1 @@\n${'+  a: b\n'.repeat(lines)}`)
    .join('');
  return { created: [], changed: objects.map(([name]) => name), dropped: [], folded: 2, diff };
}

describe('a plan as Markdown', () => {
  it('begins with what is deleted, and shows hooks with what they ask', () => {
    const text = planMarkdown(
      plan({ changes: changes(['Deployment/web/api', 2]), deletes: ['PersistentVolumeClaim/web/data'] }),
    );
    expect(text).toMatchInlineSnapshot(`
      "## 📝 Helm plan of deploy that deletes 1 object

      helm-lifecycle.yaml · context <code>prod</code> · 1 upgrade

      ### 🗑️ Deletes 1 object

      > [!CAUTION]
      > - <code>PersistentVolumeClaim/web/data</code> **with its data, unless its volume is retained** (upgrade of chart-0)

      | Chart | Release | Operation | Version | Objects | Why |
      | --- | --- | --- | --- | --- | --- |
      | **chart-0** | web/chart-0 | upgrade | 1.2.0 -> 1.3.0 | **deletes 1**, changes 1 | inputs changed since revision 3 |

      ### chart-0: 1 object changed (2 labels and annotations that follow the version are folded)

      <details>
      <summary>Diff</summary>

      \`\`\`diff
      --- Deployment/web/api
      +++ Deployment/web/api
      @@ -1,1 +1,1 @@
      +  a: b
      +  a: b
      \`\`\`

      </details>

      **Hooks**

      - preExec: chart-0-preExec-0, if job/migrate exists
      "
    `);
  });

  it('leaves out the longest diffs first, names them, and never what is deleted', () => {
    const deletes = Array.from({ length: 200 }, (_, index) => `ConfigMap/web/gone-${index}`);
    const text = planMarkdown(
      plan({ changes: changes(['Deployment/web/small', 2], ['ConfigMap/web/large', 20_000]), deletes }),
    );
    expect(text.length).toBeLessThanOrEqual(PLAN_LIMIT);
    expect(text).toContain('+++ Deployment/web/small');
    expect(text).toContain('_Too long to show: <code>ConfigMap/web/large</code> (20003 lines)_');
    for (const object of deletes) expect(text).toContain(object);
  });

  it('stays below the limit with whatever there is', () => {
    const many = plan(...Array.from({ length: 400 }, () => ({ why: 'ü'.repeat(300) })));
    expect(planMarkdown(many).length).toBeLessThanOrEqual(PLAN_LIMIT);
  });

  it('cannot be ended by what a chart says', () => {
    const evil = {
      ...changes(['ConfigMap/web/a', 0]),
      diff: '--- a\n+++ a\n+  x: "```\\n</details>"\n+```\n',
    };
    const text = planMarkdown(plan({ changes: evil, why: '</table>@org' }));
    expect(text).toContain('````diff');
    expect(text).not.toContain('@org');
  });
});

it('a diff is taken apart by object, and notes stand alone', () => {
  const diff =
    '--- Secret/web/a\n+++ /dev/null\n@@ -1 +0,0 @@\n---- x\n--- ConfigMap/web/b\n+++ ConfigMap/web/b\n+  a: 1\n# 3 more lines\n';
  expect(hunksOf(diff)).toEqual([
    {
      object: 'Secret/web/a',
      deletes: true,
      lines: ['--- Secret/web/a', '+++ /dev/null', '@@ -1 +0,0 @@', '---- x'],
    },
    {
      object: 'ConfigMap/web/b',
      deletes: false,
      lines: ['--- ConfigMap/web/b', '+++ ConfigMap/web/b', '+  a: 1'],
    },
    { deletes: false, lines: ['# 3 more lines'] },
  ]);
});
