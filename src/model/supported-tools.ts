export type ToolName = 'helm' | 'kubectl' | 'sops';

/**
 * What each tool is used in: any version from `oldest` on is accepted from PATH, else `pinned` is downloaded. Helm 3.18 is the first
 * whose `--take-ownership`, labels and registry credentials all work as this project needs them.
 */
export const SUPPORTED: Record<ToolName, { oldest: string; pinned: string }> = {
  helm: { oldest: '3.18.0', pinned: '4.2.4' },
  kubectl: { oldest: '1.28.0', pinned: '1.36.3' },
  sops: { oldest: '3.10.0', pinned: '3.13.3' },
};

/** As it is spoken of: `3.18`. */
export function oldestOf(tool: ToolName): string {
  return SUPPORTED[tool].oldest.replace(/\.0$/, '');
}
