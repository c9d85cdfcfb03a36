import { environmentsIn } from '../../manifest/load.ts';
import type { Issue } from '../../model/issue.ts';
import type { Deps, RunOptions } from '../contract.ts';
import { type OpenedManifest, openManifest } from './open-manifest.ts';

/** A manifest that was read for each of its environments. */
export interface OpenedEnvironments {
  /** By the name of the environment; without environments the base alone, as undefined. */
  opened: [environment: string | undefined, manifest: Extract<OpenedManifest, { ok: true }>][];
  /** Each once, with the environments that have it, unless all do. */
  issues: Issue[];
}

/** Reads the manifest as each environment has it, one after the other. */
export async function openEnvironments(
  options: RunOptions,
  deps: Pick<Deps, 'env' | 'redactor'>,
): Promise<OpenedEnvironments> {
  const { workspace, manifest: path } = options;
  const names = await environmentsIn({ workspace, ...(path !== undefined && { path }) });
  const opened: OpenedEnvironments['opened'] = [];
  const found = new Map<string, { issue: Issue; environments: string[] }>();
  for (const environment of names.length === 0 ? [undefined] : names) {
    const one = await openManifest({ ...options, ...(environment !== undefined && { environment }) }, deps);
    if (one.ok) opened.push([environment, one]);
    for (const issue of one.ok ? [] : one.issues) {
      const key = JSON.stringify([issue.code, issue.location ?? '', issue.message]);
      const known = found.get(key) ?? { issue, environments: [] };
      found.set(key, { issue, environments: [...known.environments, environment ?? ''] });
    }
  }
  return { opened, issues: [...found.values()].map((one) => withNames(one, names)) };
}

function withNames(
  { issue, environments }: { issue: Issue; environments: string[] },
  all: readonly string[],
): Issue {
  if (environments.length >= all.length) return issue;
  return { ...issue, message: `${issue.message} (in environment ${environments.join(', ')})` };
}
