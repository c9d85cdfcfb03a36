import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLiveScreen } from '../../src/entries/cli/live-screen.ts';
import { hasLiveTable } from '../../src/entries/cli/terminal.ts';
import { terminalSink } from '../../src/entries/cli/terminal-sink.ts';
import { type Follower, followByLines, followLive } from '../../src/entries/follow-run.ts';
import type { EventBody } from '../../src/model/journal/event.ts';
import { systemClock } from '../../src/system/clock.ts';
import { createLog, type Log } from '../../src/system/log.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { cost } from '../model/journal/journals.ts';
import { aPlan, aRelease } from '../model/plan/a-plan.ts';
import { createTerminal, type FakeTerminal } from '../rig/terminal.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

const ids = (count: number) => Array.from({ length: count }, (_, index) => `app-${index}`);

function tell(follower: Follower, ...bodies: EventBody[]): void {
  for (const body of bodies) follower.onEvent({ at: Date.now(), ...body });
}

function startThirty(follower: Follower): void {
  const plan = aPlan({ releases: ids(30).map((id) => aRelease({ id })) });
  tell(follower, { type: 'run-planned', plan });
  for (const id of ids(30)) {
    tell(
      follower,
      { type: 'release-started', release: id },
      { type: 'phase-started', release: id, phase: 'exec' },
    );
  }
}

describe('lines', () => {
  it('come every ten seconds for each release that is at work, and no timer is left at the end', () => {
    const lines: string[] = [];
    const log = createLog((_, line) => lines.push(line), createRedactor());
    const follower = followByLines(log, systemClock);
    startThirty(follower);
    tell(follower, { type: 'progress', release: 'app-7', text: '1 of 2 ready' });
    lines.length = 0;
    vi.advanceTimersByTime(9_000);
    expect(lines).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(lines).toHaveLength(30);
    expect(lines[7]).toBe('app-7   exec for 10s: 1 of 2 ready');
    vi.advanceTimersByTime(10_000);
    expect(lines).toHaveLength(60);
    tell(follower, { type: 'run-ended', outcome: 'succeeded', cost });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a live table', () => {
  let terminal: FakeTerminal;
  let log: Log;
  let follower: Follower;
  beforeEach(() => {
    terminal = createTerminal(80, 12);
    const screen = createLiveScreen(terminal);
    const redactor = createRedactor();
    redactor.learn('hunter2');
    log = createLog(terminalSink(screen.print, { colour: false, debug: false }), redactor);
    follower = followLive({ screen, terminal, log, redactor, clock: systemClock });
  });

  it('is drawn at most ten times a second, and once a second while nothing happens', () => {
    startThirty(follower);
    const before = terminal.writes.length;
    for (let beat = 0; beat < 100; beat++) {
      tell(follower, { type: 'progress', release: 'app-0', text: `beat ${beat}` });
      vi.advanceTimersByTime(10);
    }
    expect(terminal.writes.length - before).toBeLessThanOrEqual(11);
    const busy = terminal.writes.length;
    vi.advanceTimersByTime(5_000);
    expect(terminal.writes.length - busy).toBeLessThanOrEqual(6);
  });

  it('fits the screen while thirty releases run, and stays with all of them at the end', () => {
    startThirty(follower);
    tell(follower, { type: 'release-ended', release: 'app-3', outcome: 'succeeded' });
    vi.advanceTimersByTime(100);
    const plan = terminal.lines().findIndex((line) => line.startsWith('CHART'));
    expect(terminal.lines().length - plan).toBeLessThanOrEqual(12);
    expect(terminal.lines().at(-2)).toBe('1 of 30 charts ended, 29 running, 0 waiting, 0s');
    tell(follower, { type: 'run-ended', outcome: 'succeeded', cost });
    const last = terminal.lines();
    expect(last.filter((line) => line.startsWith('app-'))).toHaveLength(30);
    expect(last.join('\n')).not.toContain('running');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has all that a plan says above it, since a plan is there to be read', () => {
    const changes = { created: [], changed: ['ConfigMap/web/api'], dropped: [], folded: 0, diff: '-a\n+b\n' };
    const run = (dryRun: boolean) => {
      const from = terminal.lines().length;
      tell(follower, { type: 'run-planned', plan: aPlan({ dryRun, releases: [aRelease({ id: 'app-0' })] }) });
      tell(follower, { type: 'deletion', release: 'app-0', deletes: ['Service/web/api'], stays: [] });
      tell(follower, { type: 'release-ended', release: 'app-0', outcome: 'planned', changes });
      tell(follower, { type: 'run-ended', outcome: 'succeeded', cost });
      return terminal.lines().slice(from).join('\n');
    };
    const plan = run(true);
    expect(plan).toContain('would delete Service/web/api');
    expect(plan).toContain('  +b');
    expect(run(false)).not.toContain('Service/web/api');
  });

  it('lets warnings and the output of scripts pass above it, and hides secrets', () => {
    startThirty(follower);
    tell(follower, { type: 'progress', release: 'app-0', text: 'the password is hunter2' });
    vi.advanceTimersByTime(100);
    log.prefixed('app-0').info('from a script');
    tell(follower, { type: 'warning', release: 'app-1', text: 'no rights' });
    vi.advanceTimersByTime(100);
    const shown = terminal.lines();
    const table = shown.findIndex((line) => line.startsWith('CHART'));
    expect(shown.slice(table - 2, table)).toEqual(['[app-0] from a script', 'app-1   no rights']);
    expect(terminal.writes.join('')).not.toContain('hunter2');
    follower.stop();
    expect(terminal.lines().join('\n')).not.toContain('CHART');
  });
});

it.each<[string, Record<string, string>, boolean, boolean]>([
  ['a terminal', { TERM: 'xterm' }, true, true],
  ['no terminal', { TERM: 'xterm' }, false, false],
  ['a dumb terminal', { TERM: 'dumb' }, true, false],
  ['a terminal with NO_COLOR', { NO_COLOR: '' }, true, false],
  ['a terminal in CI', { CI: 'true' }, true, false],
])('%s: a live table or not', (_where, env, isTTY, wanted) => {
  expect(hasLiveTable(env, { isTTY })).toBe(wanted);
});
