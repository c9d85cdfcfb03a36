import { previewTarget } from '../session/previews/preview-target.ts';
import { removePreview } from '../session/previews/remove-preview.ts';
import type { Command } from './command.ts';
import { type NoPreview, type OfPreview, tellNoPreview, tellPreview } from './tell-preview.ts';

/** Removes the preview of one pull request or branch: its releases, then its namespace. */
export const previewTeardown: Command<OfPreview | NoPreview> = {
  name: 'preview-teardown',
  summary: 'Destroy the releases of a preview, then its namespace; fails while anything of it is left',
  on: 'both',
  positional: { option: 'manifest', as: 'MANIFEST' },
  options: [
    'manifest',
    'cluster',
    'helm',
    'change',
    'concurrency',
    'onError',
    'progress',
    'result',
    'previewBranch',
    'previewPrefix',
    'removeFinalizers',
  ],
  examples: ['preview-teardown --pull-request 7', 'preview-teardown --branch feature/login --dry-run'],

  async run(options, deps) {
    const target = await previewTarget(options);
    if (!target.ok) return { kind: 'failed-early', failure: target.failure };
    const { namespace } = target.value;
    const ended = await removePreview({ preview: target.value }, options, deps);
    if (ended.kind === 'nothing-removed')
      return { kind: 'no-preview', why: `there is no namespace ${namespace}`, namespace };
    return ended.kind === 'ran' ? { ...ended, preview: { namespace } } : ended;
  },

  tell: (ended) => (ended.kind === 'ran' ? tellPreview(ended) : tellNoPreview(ended)),
};
