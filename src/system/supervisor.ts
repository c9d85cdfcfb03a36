import { type ChildProcess, spawn } from 'node:child_process';

/** Ends process groups when this program dies, however it dies, and when their time is over while it stands still. */
export interface Supervisor {
  /** Watches a group until the returned function is called; it is killed after `limitMs`. */
  watch(group: number, limitMs: number | undefined): () => void;
}

/** From the interrupt to the kill: Helm records a release as failed within milliseconds. */
const GRACE_MS = 5_000;

/**
 * The program of the supervisor. Its input is a pipe that ends with its parent: then every group gets SIGINT, and SIGKILL when
 * it is still there after the grace. A line `+group until` begins to watch one, `-group` ends that.
 */
const PROGRAM = `
const groups = new Map();
let rest = '';
const send = (group, signal) => { try { process.kill(-group, signal); return true; } catch { return false; } };
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text) => {
  const lines = (rest + text).split('\\n');
  rest = lines.pop();
  for (const line of lines) {
    const [group, until] = line.slice(1).split(' ').map(Number);
    if (line[0] === '+') groups.set(group, until); else groups.delete(group);
  }
});
const looking = setInterval(() => {
  for (const [group, until] of groups) if (Date.now() > until) send(group, 'SIGKILL');
}, 500);
process.stdin.on('error', end);
process.stdin.on('end', end);
function end() {
  clearInterval(looking);
  const last = Date.now() + ${GRACE_MS};
  for (const group of groups.keys()) send(group, 'SIGINT');
  (function wait() {
    const left = [...groups.keys()].filter((group) => send(group, 0));
    if (left.length === 0) process.exit();
    if (Date.now() > last) for (const group of left) send(group, 'SIGKILL');
    setTimeout(wait, 50);
  })();
}
`;

/** Starts the supervisor with the first group. Windows has no process groups: there nothing is watched. */
export function createSupervisor(): Supervisor {
  let child: ChildProcess | undefined;

  function tell(line: string): void {
    child ??= start();
    child.stdin?.write(`${line}\n`);
  }

  return {
    watch(group, limitMs) {
      if (process.platform === 'win32') return () => {};
      tell(`+${group} ${limitMs === undefined ? 'Infinity' : Date.now() + limitMs}`);
      return () => tell(`-${group}`);
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
