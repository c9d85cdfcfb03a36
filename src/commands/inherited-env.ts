/** The action's own inputs (a kubeconfig among them) and state are not for scripts and tools. */
export function inheritedEnv(env: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT|STATE)_/.test(name)));
}
