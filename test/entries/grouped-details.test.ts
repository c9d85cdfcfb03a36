import { beforeEach, describe, expect, it } from 'vitest';
import { type GroupedDetails, groupDetails } from '../../src/entries/grouped-details.ts';
import { createLog, type Log } from '../../src/system/log.ts';
import { createRedactor, type Redactor } from '../../src/system/redactor.ts';
import { aPlan, aRelease } from '../model/plan/a-plan.ts';

let lines: string[];
let redactor: Redactor;
let log: Log;
let details: GroupedDetails;
beforeEach(() => {
  lines = [];
  redactor = createRedactor();
  log = createLog((level, line) => lines.push(level === 'info' ? line : `${level}: ${line}`), redactor);
  details = groupDetails(log, {
    debug: false,
    group: (title, write) => {
      lines.push(`<${title}>`);
      write();
      lines.push('</>');
    },
  });
});

function plan(...ids: string[]): void {
  details.onEvent({
    at: 0,
    type: 'run-planned',
    plan: aPlan({ releases: ids.map((id) => aRelease({ id })) }),
  });
}

const end = (release: string) =>
  details.onEvent({ at: 1, type: 'release-ended', release, outcome: 'succeeded' });

describe('the output of parallel releases', () => {
  it('is written as a group at the end of each, while other lines go out at once', () => {
    plan('api', 'web');
    const [api, web] = [details.log.prefixed('api'), details.log.prefixed('web')];
    api.info('api 1');
    web.error('web 1');
    log.info('a transition');
    api.info('api 2\napi 3');
    end('web');
    web.debug('from Helm');
    api.prefixed('job').warning('api 4');
    end('api');
    expect(lines).toEqual([
      'a transition',
      '<web: 1 line of output>',
      'error: web 1',
      '</>',
      '<api: 4 lines of output>',
      'api 1',
      'api 2',
      'api 3',
      'warning: [job] api 4',
      '</>',
    ]);
  });

  it('is bounded: of very much only the beginning and the end are kept', () => {
    plan('api', 'web');
    const api = details.log.prefixed('api');
    for (let line = 0; line < 10_000; line++) api.info(`line ${line}`);
    end('api');
    expect(lines).toHaveLength(1 + 1_000 + 1 + 4_000 + 1);
    expect(lines[1_001]).toBe('warning: ... 5000 lines are left out');
    expect(lines.at(-2)).toBe('line 9999');
  });

  it('is written in any case when the run is over, without secrets that were learnt later', () => {
    plan('api', 'web');
    details.log.prefixed('api').info('the token is t0ken-t0ken');
    redactor.learn('t0ken-t0ken');
    details.flush();
    details.flush();
    expect(lines).toEqual(['<api: 1 line of output>', 'the token is ***', '</>']);
  });
});

it('the output of the only release that has work is written at once', () => {
  plan('api');
  details.log.prefixed('api').info('one');
  expect(lines).toEqual(['[api] one']);
});
