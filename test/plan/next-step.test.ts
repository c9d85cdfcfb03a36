import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deploys, OPERATIONS, type Operation } from '../../src/model/plan/operation.ts';
import { type MainPhase, PHASES, type Phase } from '../../src/model/plan/phase.ts';
import type { PlannedPhase } from '../../src/model/plan/plan.ts';
import type { Failure } from '../../src/model/result/failure.ts';
import type { StopReason } from '../../src/model/result/stop-reason.ts';
import { type EndedStep, type Lifecycle, nextStep, type Step } from '../../src/plan/next-step.ts';
import { plannedHook, settings } from '../rig/planned.ts';

const broken: Failure = { reason: 'helm', message: 'broken' };
const cancelled: StopReason = { kind: 'cancelled', by: 'SIGTERM' };

/** A release with work in every phase. */
function release(overrides: Partial<Lifecycle> = {}): Lifecycle {
  const phase = (name: Phase): PlannedPhase => ({
    steps: name === 'exec' ? [{ kind: 'helm', command: 'upgrade' }] : [{ kind: 'check-prerequisites' }],
    hooks: name === 'exec' ? [] : [plannedHook(`api/${name}/0`)],
  });
  const phases = Object.fromEntries(PHASES.map((name) => [name, phase(name)])) as Lifecycle['phases'];
  return {
    operation: 'upgrade',
    settings: settings(),
    phases,
    closing: [{ kind: 'mark', digest: 'a'.repeat(40), objects: 'remember' }],
    ...overrides,
  };
}

interface Scenario {
  failing?: Partial<Record<Phase | 'rollback' | 'close', Failure>>;
  /** The run is stopped while this step runs, or before the first one. */
  stopDuring?: Phase | 'start';
}

/** Plays a release to its end; gives the names of the steps, then the outcome. */
function play(lifecycle: Lifecycle, { failing = {}, stopDuring }: Scenario = {}) {
  const ended: EndedStep[] = [];
  const trail: string[] = [];
  let stop: StopReason | undefined = stopDuring === 'start' ? cancelled : undefined;
  for (let count = 0; count < 20; count++) {
    const next = nextStep(lifecycle, ended, stop);
    if (next.kind === 'end') return { trail: [...trail, next.outcome].join(' '), failure: next.failure };
    const name = nameOf(next);
    trail.push(name);
    const failure = failing[name as keyof typeof failing];
    ended.push({ step: next, ...(failure && { failure }) });
    if (name === stopDuring) stop = cancelled;
  }
  throw new Error('the lifecycle does not end');
}

const nameOf = (step: Step) => (step.kind === 'phase' ? step.phase : step.kind);

describe('the lifecycle', () => {
  it('goes through all main phases, then finally, then leaves its mark', () => {
    expect(play(release()).trail).toBe(
      'checkPrerequisites preExec exec postExec validate finally close succeeded',
    );
  });

  it.each<[MainPhase, string]>([
    ['checkPrerequisites', 'checkPrerequisites onFailure finally failed'],
    ['preExec', 'checkPrerequisites preExec diagnose onFailure finally failed'],
    ['exec', 'checkPrerequisites preExec exec diagnose onFailure rollback finally failed'],
    ['postExec', 'checkPrerequisites preExec exec postExec diagnose onFailure rollback finally failed'],
    [
      'validate',
      'checkPrerequisites preExec exec postExec validate diagnose onFailure rollback finally failed',
    ],
  ])(
    'after a failing %s goes on with evidence, onFailure, rollback only as listed, finally',
    (phase, trail) => {
      expect(play(release(), { failing: { [phase]: broken } })).toEqual({ trail, failure: broken });
    },
  );

  it.each<['exec' | 'postExec' | 'validate']>([['exec'], ['postExec'], ['validate']])(
    'does not roll back after %s when rollbackOn lists only the others',
    (phase) => {
      const rollbackOn = (['exec', 'postExec', 'validate'] as const).filter((other) => other !== phase);
      const lifecycle = release({ settings: settings({ rollbackOn }) });
      expect(play(lifecycle, { failing: { [phase]: broken } }).trail).not.toContain('rollback');
    },
  );

  it.each<[string, Partial<Lifecycle>]>([
    ['atomic is false', { settings: settings({ atomic: false }) }],
    ['an uninstall fails', { operation: 'uninstall' }],
    ['only hooks are run', { phases: { ...release().phases, exec: { steps: [], hooks: [] } } }],
    [
      'exec hooks replaced the operation',
      { phases: { ...release().phases, exec: { steps: [], hooks: [plannedHook('api/exec/0')] } } },
    ],
  ])('does not roll back when %s', (_, overrides) => {
    expect(play(release(overrides), { failing: { exec: broken } }).trail).not.toContain('rollback');
  });

  it('keeps the first failure when onFailure, the rollback and finally fail too', () => {
    const other: Failure = { reason: 'hook', message: 'another' };
    const failing = { exec: broken, onFailure: other, rollback: other, finally: other };
    expect(play(release(), { failing }).failure).toBe(broken);
  });

  it('fails, without a mark, when only finally fails', () => {
    expect(play(release(), { failing: { finally: broken } })).toMatchObject({
      trail: expect.stringMatching(/finally failed$/),
      failure: broken,
    });
  });

  it('fails when the mark cannot be written', () => {
    expect(play(release(), { failing: { close: broken } })).toMatchObject({ failure: broken });
  });

  it('ends as timed out when that was the first failure', () => {
    const late: Failure = { reason: 'timed-out', message: 'late' };
    expect(play(release(), { failing: { exec: late } }).trail).toMatch(/timed-out$/);
  });

  it('does nothing at all for a run that is stopped before it', () => {
    expect(play(release(), { stopDuring: 'start' }).trail).toBe('cancelled');
  });

  it.each<[MainPhase, string]>([
    ['checkPrerequisites', 'checkPrerequisites onFailure finally cancelled'],
    ['preExec', 'preExec onFailure finally cancelled'],
    ['exec', 'exec diagnose onFailure finally cancelled'],
    ['postExec', 'postExec diagnose onFailure finally cancelled'],
    ['validate', 'validate diagnose onFailure finally cancelled'],
  ])(
    'starts no new phase and never rolls back when cancelled in %s, but keeps evidence of what was begun',
    (phase, end) => {
      const failing = { [phase]: { reason: 'cancelled', message: 'interrupted' } satisfies Failure };
      const { trail } = play(release(), { failing, stopDuring: phase });
      expect(trail).toMatch(new RegExp(`${end}$`));
    },
  );

  it('needs no evidence when it is cancelled after a phase that went well', () => {
    expect(play(release(), { stopDuring: 'exec' }).trail).toMatch(/exec onFailure finally cancelled$/);
  });

  it('ends without closing steps when there are none', () => {
    expect(play(release({ closing: [] })).trail).not.toContain('close');
  });

  it('only writes the mark for a release of another tool that is as wanted', () => {
    const idle = Object.fromEntries(
      PHASES.map((name) => [name, { steps: [], hooks: [] }]),
    ) as unknown as Lifecycle['phases'];
    expect(play(release({ phases: idle })).trail).toBe('close succeeded');
  });
});

describe('whatever fails and whenever it is stopped', () => {
  const steps = fc.constantFrom(...PHASES, 'rollback', 'close');
  const failing = fc.dictionary(steps, fc.constant(broken)) as fc.Arbitrary<NonNullable<Scenario['failing']>>;
  const stopDuring = fc.option(fc.constantFrom<Phase | 'start'>(...PHASES, 'start'), { nil: undefined });
  const operation = fc.constantFrom<Operation>(...OPERATIONS);

  it('ends, runs no step twice, and keeps the order of evidence, onFailure, rollback, finally', () => {
    fc.assert(
      fc.property(failing, stopDuring, operation, (failures, stop, kind) => {
        const { trail } = play(release({ operation: kind }), {
          failing: failures,
          ...(stop && { stopDuring: stop }),
        });
        const names = trail.split(' ');
        expect(new Set(names).size).toBe(names.length);
        const order = ['exec', 'diagnose', 'onFailure', 'rollback', 'finally', 'close'].filter((name) =>
          names.includes(name),
        );
        expect(order).toEqual(names.filter((name) => order.includes(name)));
        if (names.includes('rollback')) expect(names).not.toContain('cancelled');
        if (names.includes('rollback')) expect(deploys(kind)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
