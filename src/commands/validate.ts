import { openManifest } from '../session/open-manifest.ts';
import type { Command } from './command.ts';

interface Valid {
  kind: 'valid';
  summary: string;
}

/** Reads and checks the manifest and every file it names. */
export const validate: Command<Valid> = {
  name: 'validate',
  summary: 'Check the manifest and the files it names; needs no cluster',
  on: 'both',
  positional: { option: 'manifest', as: 'MANIFEST' },
  options: ['manifest', 'selection', 'summary', 'annotations'],
  examples: ['validate', 'validate deploy/helm-lifecycle.yaml --environment production'],

  async run(options, deps) {
    const loaded = await openManifest(options, deps);
    if (!loaded.ok) return { kind: 'invalid', issues: loaded.issues };
    const { manifest, entries } = loaded;
    const charts = `${entries.length} ${entries.length === 1 ? 'chart' : 'charts'}`;
    return { kind: 'valid', summary: `${manifest.file} is valid: ${charts}, id ${manifest.id}` };
  },

  tell: ({ summary }) => ({
    ending: 'good',
    lines: [summary],
    annotations: [],
    outputs: { outcome: 'no-changes', changed: false },
    json: { outcome: 'valid', summary, warnings: [] },
  }),
};
