/** Why this runner takes no artifacts; undefined when it does. */
export interface NoArtifacts {
  /** It never will, and nobody has to do anything about it. */
  isExpected: boolean;
  why: string;
}

/** What the runner gives to actions, and only to them, so that they can upload. */
const ACCESS = ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'];

/** Asks the runner's variables whether there is a service that an artifact could go to. */
export function whyNoArtifacts(env: Record<string, string | undefined>): NoArtifacts | undefined {
  if (!takesArtifacts(env.GITHUB_SERVER_URL || 'https://github.com')) {
    return { isExpected: true, why: 'GitHub Enterprise Server has no artifact service of this kind' };
  }
  const absent = ACCESS.filter((name) => !env[name]);
  if (absent.length === 0) return undefined;
  return { isExpected: false, why: `the runner has set no ${absent.join(' and no ')}` };
}

/** GitHub Enterprise Server lacks the service that the client speaks to; a local runner may bring one of its own. */
function takesArtifacts(server: string): boolean {
  if (!URL.canParse(server)) return false;
  const { hostname } = new URL(server);
  return hostname === 'github.com' || /\.(?:ghe\.com|localhost)$/.test(hostname);
}
