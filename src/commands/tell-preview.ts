import { codeSpan, escapeMarkdown, link } from '../report/escape-markdown.ts';
import type { Ran } from '../session/contract.ts';
import type { Told } from './command.ts';
import { tellRun } from './tell-run.ts';

/** A run that opened or removed a preview. */
export type OfPreview = Ran & { preview: { namespace: string; url?: string } };

/** There is nothing to deploy, or nothing to remove. */
export interface NoPreview {
  kind: 'no-preview';
  /** A clause. */
  why: string;
  /** Of the preview that is not there; absent when nobody has looked. */
  namespace?: string;
}

/** The end of a run, with where the preview is. */
export function tellPreview({ preview, ...ran }: OfPreview): Told {
  const told = tellRun(ran);
  const { namespace, url } = preview;
  const isThere = ran.result.command === 'preview' && told.ending === 'good' && !ran.result.dryRun;
  const isGone = ran.result.command === 'preview-teardown' && told.ending === 'good' && !ran.result.dryRun;
  const where = isThere
    ? `**Preview:** ${url === undefined ? '' : `${link(url)} in `}namespace ${codeSpan(namespace)}`
    : `Namespace ${codeSpan(namespace)}`;
  return {
    ...told,
    ...(isGone && { removedPreviews: [namespace] }),
    lines: [...told.lines, ...(isThere && url !== undefined ? [`preview: ${url}`] : [])],
    ...(told.summary !== undefined && { summary: belowHeading(told.summary, where) }),
    ...(told.comment !== undefined && { comment: belowHeading(told.comment, where) }),
    outputs: {
      ...told.outputs,
      'preview-namespace': namespace,
      ...(url !== undefined && { 'preview-url': url }),
    },
  };
}

export function tellNoPreview({ why, namespace }: NoPreview): Told {
  return {
    ending: 'good',
    lines: [`no preview: ${why}`],
    comment: `### ➖ No preview\n\n${escapeMarkdown(why)}\n`,
    summary: `## ➖ No preview\n\n${escapeMarkdown(why)}\n`,
    annotations: [],
    ...(namespace !== undefined && { removedPreviews: [namespace] }),
    outputs: { outcome: 'no-changes', changed: false },
    json: { outcome: 'no-changes', why },
  };
}

/** Puts a line of its own below the first one. */
export function belowHeading(markdown: string, line: string): string {
  const at = markdown.indexOf('\n');
  return `${markdown.slice(0, at)}\n\n${line}${markdown.slice(at)}`;
}
