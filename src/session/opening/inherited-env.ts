/** The action's own: inputs (a kubeconfig among them), state, outputs, and the token by which it uploads. */
const OWN = /^(INPUT|STATE)_|^(GITHUB_STATE|GITHUB_OUTPUT|ACTIONS_RUNTIME_TOKEN)$/;
/** By these a process gets an identity token of the job, with which clouds let it in. */
const IDENTITY = /^ACTIONS_ID_TOKEN_REQUEST_/;

/** What scripts and tools inherit; a script that needs an identity token of the job says so in its `env`. */
export function inheritedEnv(env: Record<string, string>): Record<string, string> {
  return only(env, (name) => !OWN.test(name) && !IDENTITY.test(name));
}

/** What the credential plugin of a kubeconfig gets besides: some log in to their cloud with the job's identity. */
export function pluginEnv(env: Record<string, string>): Record<string, string> {
  return only(env, (name) => IDENTITY.test(name));
}

function only(env: Record<string, string>, keep: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => keep(name)));
}
