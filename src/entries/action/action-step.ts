import { randomUUID } from 'node:crypto';
import { type GithubContext, readContext } from '../../github/context.ts';
import { type Core, loadCore } from '../../github/core.ts';
import { readEvent } from '../../github/event.ts';
import { type ActionsLog, createActionsLog } from '../../github/log-sink.ts';
import { maskingRedactor } from '../../github/masking-redactor.ts';
import { inheritedEnv } from '../../session/opening/inherited-env.ts';
import { systemClock } from '../../system/clock.ts';
import { createLog, type Log } from '../../system/log.ts';
import { createRedactor, type Redactor } from '../../system/redactor.ts';
import type { SetupTools } from '../../tools/contract.ts';
import { createTools } from '../../tools/create-tools.ts';
import { cacheFolder, currentEnv } from '../host-paths.ts';

/** What every step of the action has at hand. */
export interface ActionStep {
  core: Core;
  env: Record<string, string>;
  context: GithubContext;
  actions: ActionsLog;
  redactor: Redactor;
  log: Log;
  tools: SetupTools;
}

/** Starts a step: from here to `actions.end()` nothing that is logged can be a workflow command. */
export async function openActionStep(): Promise<ActionStep> {
  const core = await loadCore();
  const env = currentEnv();
  const { isFork } = await readEvent(env);
  const context = { ...readContext(env, process.cwd()), isFork };
  const write = process.stdout.write.bind(process.stdout);
  const actions = createActionsLog((text) => write(text), {
    token: randomUUID(),
    debug: context.debug,
  });
  const redactor = maskingRedactor(createRedactor(), actions.mask);
  const log = createLog(actions.sink, redactor);
  const tools = createTools({
    env: inheritedEnv(env),
    clock: systemClock,
    log,
    cacheFolder: cacheFolder(env),
    tempFolder: context.tempFolder,
    workingFolder: process.cwd(),
  });
  return { core, env, context, actions, redactor, log, tools };
}
