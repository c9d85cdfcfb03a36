import type { DriftReport } from '../../model/release/drift.ts';
import { fail, type Result } from '../../model/result.ts';
import type { IssueEnd } from '../../model/sticky-issue.ts';
import { driftIssue } from '../../report/drift/drift-issue.ts';
import type { Deps, RunOptions } from '../contract.ts';

/**
 * Keeps one issue open for as long as something drifted, or could not be compared. What is not deployed is not known to be
 * as it should: it neither opens an issue nor closes one.
 */
export async function writeDriftIssue(
  report: DriftReport,
  { select, commit, runUrl }: RunOptions,
  { issues, redactor }: Pick<Deps, 'issues' | 'redactor'>,
): Promise<Result<IssueEnd>> {
  if (!issues) return fail(noRepository());
  const { title, body } = driftIssue(redactor.cleanJson(report), {
    ...(commit !== undefined && { commit }),
    ...(runUrl !== undefined && { runUrl }),
  });
  const { manifest, environment = '', cluster, counts } = report;
  const key = ['drift', manifest, environment, cluster.uid, ...[...select].sort()].join('\n');
  const isBad = counts.drifted + counts.unknown > 0;
  const to = isBad ? 'open' : counts['not-compared'] > 0 ? 'update' : 'close';
  return issues.write(to, { key, title: redactor.clean(title), body: redactor.clean(body) });
}

function noRepository() {
  return {
    reason: 'forbidden',
    message: 'no issue can be written without a repository and a token for it',
    remedy:
      'Set `github-token`, or GITHUB_TOKEN and GITHUB_REPOSITORY on the command line; the job needs `permissions: {issues: write}`.',
  } as const;
}
