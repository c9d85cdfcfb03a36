import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ClusterReader } from '../../src/cluster/contract.ts';
import type { HookContext } from '../../src/hooks/kind.ts';
import { systemClock } from '../../src/system/clock.ts';
import { createLog } from '../../src/system/log.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { createSpawn } from '../../src/system/spawn.ts';

/** What a hook has at hand, with real processes and no cluster; what it logs and sets is kept. */
export async function hookContext(overrides: Partial<HookContext> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'hook-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const lines: string[] = [];
  const payload: Record<string, string> = {};
  const context: HookContext = {
    target: { name: 'api', namespace: 'web' },
    reader: {} as ClusterReader,
    effects: { cluster: {}, helm: {}, spawn: createSpawn() } as unknown as HookContext['effects'],
    clock: systemClock,
    log: createLog((_level, line) => lines.push(line), createRedactor()),
    signal: new AbortController().signal,
    env: { PATH: process.env.PATH ?? '', RELEASE_NAME: 'api' },
    folder,
    plain: new Map(),
    kubectl: 'kubectl',
    scratch: folder,
    diagnosticsFolder: folder,
    ownReadiness: undefined,
    rendered: async () => ({ ok: true, value: undefined }),
    setPayload: (name, value) => {
      payload[name] = value;
    },
    noteHelm: () => {},
    refuseOthers: async () => ({ ok: true, value: undefined }),
    uninstallUnderLease: (_release, signal, work) => work({ signal }),
    ...overrides,
  };
  return { context, lines, payload, folder };
}
