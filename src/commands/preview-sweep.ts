import { sourceText } from '../model/preview.ts';
import type { Failure } from '../model/result/failure.ts';
import { failureAnnotation } from '../report/annotations.ts';
import { escapeMarkdown } from '../report/escape-markdown.ts';
import { failureLines } from '../report/failure.ts';
import { table } from '../report/summary/table.ts';
import type { Deps, RunOptions } from '../session/contract.ts';
import { partOfRun } from '../session/part-of-run.ts';
import { checkPullRequest } from '../session/previews/pull-request-check.ts';
import { removePreview } from '../session/previews/remove-preview.ts';
import { findStalePreviews, type Sweep } from '../session/previews/sweep-previews.ts';
import { createLimiter } from '../util/limiter.ts';
import type { Command } from './command.ts';

/** One preview that a sweep took. */
interface SweptPreview {
  namespace: string;
  why: string;
  outcome: 'removed' | 'would-remove' | 'kept' | 'failed';
  failure?: Failure;
}

interface Swept {
  kind: 'swept';
  /** Those that are still needed. */
  kept: number;
  previews: SweptPreview[];
}

/** Most of the time of a removal is the cluster's, until the namespace is gone. */
const AT_ONCE = 8;

/** Removes every preview whose pull request is not open any more, or whose time is over. */
export const previewSweep: Command<Swept> = {
  name: 'preview-sweep',
  summary: 'Remove the previews whose pull request is closed, or whose `preview-days` are over',
  on: 'both',
  positional: { option: 'manifest', as: 'MANIFEST' },
  options: [
    'manifest',
    'cluster',
    'helm',
    'change',
    'concurrency',
    'onError',
    'summary',
    'annotations',
    'previewLabel',
    'previewDrafts',
    'removeFinalizers',
    'deployment',
    'githubToken',
  ],
  examples: ['preview-sweep --dry-run', 'preview-sweep --label preview'],

  async run(options, deps) {
    const found = await findStalePreviews(options, deps);
    if (found.kind !== 'found') return found;
    const inTurn = createLimiter(AT_ONCE);
    const swept = found.stale.map((stale) =>
      inTurn(async () => (deps.signal.aborted ? notBegun(stale) : await sweepOne(stale, options, deps))),
    );
    const previews = await Promise.all(swept);
    return { kind: 'swept', kept: found.previews - found.stale.length, previews };
  },

  tell({ kept, previews }) {
    const failures = previews.filter(({ failure }) => failure);
    const [failed] = failures;
    const again = previews.filter(({ outcome }) => outcome === 'kept').length;
    const taken = previews.length - failures.length - again;
    const changed = taken > 0;
    const stuck = failed ? `, ${failures.length} not removed` : '';
    const isCancelled = failures.some(({ failure }) => failure?.reason === 'cancelled');
    const outcome = isCancelled ? 'cancelled' : failed ? 'failed' : changed ? 'succeeded' : 'no-changes';
    const headline = `${taken} swept, ${kept + again} kept${stuck}`;
    const rows = previews.map((one) =>
      [one.namespace, one.why, one.failure?.message ?? one.outcome].map(escapeMarkdown),
    );
    return {
      ending: isCancelled ? 'cancelled' : failed ? 'failed' : 'good',
      lines: [...previews.flatMap(linesOf), headline],
      ...(previews.length > 0 && {
        summary: `## ${failed ? '❌' : '✅'} Previews swept\n\n${table(['Namespace', 'Why', 'Outcome'], rows)}\n`,
      }),
      annotations: failed?.failure ? [failureAnnotation(failed.failure, failed.namespace)] : [],
      removedPreviews: previews.flatMap((one) => (one.outcome === 'removed' ? [one.namespace] : [])),
      outputs: {
        outcome,
        changed,
        headline,
        ...(failed?.failure && { 'failure-reason': failed.failure.reason }),
      },
      json: { outcome, kept: kept + again, previews },
    };
  },
};

function notBegun({ preview: { namespace }, why }: Sweep['stale'][number]): SweptPreview {
  const failure: Failure = { reason: 'cancelled', message: 'the run was cancelled before its removal began' };
  return { namespace, why, outcome: 'failed', failure };
}

async function sweepOne(
  stale: Sweep['stale'][number],
  options: RunOptions,
  deps: Deps,
): Promise<SweptPreview> {
  const { preview, why, expiredAt } = stale;
  const { namespace } = preview;
  const isAsked = expiredAt === undefined && !options.dryRun;
  // Others were removed before it, and a pull request can be opened again in that time.
  const asked = isAsked ? await checkPullRequest(preview, options, deps) : undefined;
  if (asked?.ok === false) return { namespace, why, outcome: 'failed', failure: asked.failure };
  if (asked && asked.value.no === undefined)
    return { namespace, why: `its ${sourceText(preview.source)} has a preview again`, outcome: 'kept' };
  deps.log.info(`${namespace}: ${why}`);
  const own = partOfRun(namespace, { options, deps });
  const ended = await removePreview(stale, own.options, own.deps);
  const swept = { namespace, why };
  switch (ended.kind) {
    case 'nothing-removed':
      return ended.why === 'not-there'
        ? { ...swept, outcome: 'removed' }
        : { namespace, why: 'it was deployed again', outcome: 'kept' };
    case 'ran': {
      const { failure } = ended.result;
      if (failure) return { ...swept, outcome: 'failed', failure };
      return { ...swept, outcome: options.dryRun ? 'would-remove' : 'removed' };
    }
    case 'failed-early':
      return { ...swept, outcome: 'failed', failure: ended.failure };
    case 'invalid': {
      const message = ended.issues.map((issue) => issue.message).join('; ');
      return { ...swept, outcome: 'failed', failure: { reason: 'invalid-manifest', message } };
    }
  }
}

function linesOf({ namespace, why, outcome, failure }: SweptPreview): string[] {
  if (failure) return failureLines({ ...failure, message: `${namespace}: ${failure.message}` });
  const what = {
    removed: 'removed',
    'would-remove': 'would be removed',
    kept: 'kept',
    failed: 'not removed',
  };
  return [`${namespace} ${what[outcome]}: ${why}`];
}
