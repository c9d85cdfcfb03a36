/** The action's own inputs (a kubeconfig among them), its state, and the token by which it uploads, are not for scripts and tools. */
export function inheritedEnv(env: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(INPUT|STATE)_|^ACTIONS_RUNTIME_TOKEN$/.test(name)),
  );
}
