import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { uptime } from 'node:os';

/** Ends process groups when this program dies, however it dies, and when their time is over while it stands still. */
export interface Supervisor {
  /** Announces a process before it is started, so that it is found when this program dies before it can tell its number. */
  expect(): Expected;
}

/** A process that is about to be started as the leader of a group. */
export interface Expected {
  /** By which it is found; it has to be in its environment. */
  env: Record<string, string>;
  /** It is there: its group is killed after `limitMs`. */
  started(group: number, limitMs: number | undefined): void;
  /** It is over, or was never started. */
  ended(): void;
}

/** From the interrupt to the kill: Helm records a release as failed within milliseconds. */
const GRACE_MS = 5_000;

/** How long a process that was announced is looked for: it may not have become itself yet. */
const LOOK_MS = 1_000;
const VARIABLE = 'LIFECYCLE_PROCESS';

/**
 * The program of the supervisor. Its input is a pipe that ends with its parent: then every group gets SIGINT, and SIGKILL when
 * it is still there after the grace. A line `? name` announces a process, `+ name group until` begins to watch it, `- name` ends that.
 * What was announced and no more is looked for by its environment, where that can be read (Linux). Times are seconds since the
 * machine was started: setting the clock moves them not, and they go on while the machine sleeps, which Helm's own timeout does not.
 */
const PROGRAM = `
const { readdirSync, readFileSync } = require('node:fs');
const { uptime } = require('node:os');
const expected = new Set();
const groups = new Map();
let rest = '';
const send = (group, signal) => { try { process.kill(-group, signal); return true; } catch { return false; } };
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text) => {
  const lines = (rest + text).split('\\n');
  rest = lines.pop();
  for (const line of lines) {
    const [what, name, group, until] = line.split(' ');
    expected.delete(name);
    if (what === '?') expected.add(name);
    else if (what === '+') groups.set(name, { group: Number(group), until: Number(until) });
    else groups.delete(name);
  }
});
const looking = setInterval(() => {
  for (const { group, until } of groups.values()) if (uptime() > until) send(group, 'SIGKILL');
}, 500);
process.stdin.on('error', end);
process.stdin.on('end', end);
function find() {
  for (const pid of readdirSync('/proc').filter((name) => /^\\d+$/.test(name))) {
    try {
      const env = readFileSync('/proc/' + pid + '/environ', 'latin1').split('\\0');
      const name = [...expected].find((one) => env.includes('${VARIABLE}=' + one));
      if (name === undefined) continue;
      const stat = readFileSync('/proc/' + pid + '/stat', 'latin1');
      if (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2] !== pid) continue;
      expected.delete(name);
      groups.set(name, { group: Number(pid) });
      send(pid, 'SIGINT');
    } catch {}
  }
}
function end() {
  clearInterval(looking);
  const last = uptime() + ${GRACE_MS / 1_000};
  const seen = uptime() + ${LOOK_MS / 1_000};
  for (const { group } of groups.values()) send(group, 'SIGINT');
  (function wait() {
    const isLooking = process.platform === 'linux' && expected.size > 0 && uptime() < seen;
    if (isLooking) find();
    const left = [...groups.values()].filter(({ group }) => send(group, 0));
    if (left.length === 0 && !isLooking) process.exit();
    if (uptime() > last) for (const { group } of left) send(group, 'SIGKILL');
    setTimeout(wait, 50);
  })();
}
`;

/** Starts the supervisor with the first process. Windows has no process groups: there nothing is watched. */
export function createSupervisor(): Supervisor {
  const own = randomUUID();
  let child: ChildProcess | undefined;
  let count = 0;

  function tell(line: string): void {
    if (process.platform === 'win32') return;
    child ??= start();
    child.stdin?.write(`${line}\n`);
  }

  return {
    expect() {
      count += 1;
      const name = `${own}-${count}`;
      tell(`? ${name}`);
      return {
        env: { [VARIABLE]: name },
        started: (group, limitMs) =>
          tell(`+ ${name} ${group} ${limitMs === undefined ? 'Infinity' : uptime() + limitMs / 1_000}`),
        ended: () => tell(`- ${name}`),
      };
    },
  };
}

/** In a session of its own, so that no Ctrl-C reaches it; it keeps this program from ending no more than it has to. */
function start(): ChildProcess {
  const child = spawn(process.execPath, ['--eval', PROGRAM], {
    detached: true,
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without it a killed program leaves processes behind, as it did before; nothing else depends on it.
  child.on('error', () => {});
  child.stdin?.on('error', () => {});
  child.unref();
  (child.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return child;
}
