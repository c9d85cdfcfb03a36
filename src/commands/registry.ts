import { didYouMean } from '../util/did-you-mean.ts';
import type { Command } from './command.ts';

/**
 * All commands, in the order in which help and docs list them. Each is loaded only when it is asked for: a check of the
 * manifest needs no code of the cluster.
 */
const COMMANDS: Record<string, () => Promise<Command>> = {
  plan: async () => (await import('./plan.ts')).plan,
  deploy: async () => (await import('./deploy.ts')).deploy,
  destroy: async () => (await import('./destroy.ts')).destroy,
  drift: async () => (await import('./drift.ts')).drift,
  validate: async () => (await import('./validate.ts')).validate,
  rollback: async () => (await import('./rollback.ts')).rollback,
  status: async () => (await import('./status.ts')).status,
  history: async () => (await import('./history.ts')).history,
  recover: async () => (await import('./recover.ts')).recover,
  preview: async () => (await import('./preview.ts')).preview,
  'preview-teardown': async () => (await import('./preview-teardown.ts')).previewTeardown,
  'preview-sweep': async () => (await import('./preview-sweep.ts')).previewSweep,
  explain: async () => (await import('./explain.ts')).explain,
};

/** Every command. */
export function allCommands(): Promise<Command[]> {
  return Promise.all(Object.values(COMMANDS).map((load) => load()));
}

/** The command of that name or alias; undefined when there is none. */
export async function commandNamed(name: string): Promise<Command | undefined> {
  if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name]?.();
  return (await allCommands()).find(({ aliases = [] }) => aliases.includes(name));
}

/** The names that the action takes, and the one that was probably meant by another text. */
export async function actionCommands(given: string): Promise<{ names: string[]; meant: string | undefined }> {
  const names = (await allCommands()).filter(({ on }) => on === 'both').map(({ name }) => name);
  return { names, meant: didYouMean(given, names) };
}
