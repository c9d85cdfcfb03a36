import { expect, it } from 'vitest';
import { createActionsLog } from '../../src/github/log-sink.ts';
import { maskingRedactor } from '../../src/github/masking-redactor.ts';
import { withoutCommands } from '../../src/github/without-commands.ts';
import { createLog } from '../../src/system/log.ts';
import { createRedactor } from '../../src/system/redactor.ts';

function written(
  use: (log: ReturnType<typeof createLog>, actions: ReturnType<typeof createActionsLog>) => void,
) {
  const lines: string[] = [];
  const actions = createActionsLog((text) => lines.push(text), { token: 'TOKEN', debug: false });
  use(createLog(actions.sink, createRedactor()), actions);
  return lines.join('');
}

it('workflow commands in foreign text stand where the runner reads no commands', () => {
  const text = written((log, actions) => {
    log.info('::error::from a pod\n::add-path::/evil');
    actions.end();
    actions.end();
  });
  expect(text).toBe('::stop-commands::TOKEN\n::error::from a pod\n::add-path::/evil\n::TOKEN::\n');
});

it('our own commands are read', () => {
  const text = written((_log, actions) => actions.withCommands(() => {}));
  expect(text).toBe('::stop-commands::TOKEN\n::TOKEN::\n::stop-commands::TOKEN\n');
});

it('warnings and errors are coloured and debug lines are for debug logging only', () => {
  const text = written((log) => {
    log.debug('hidden');
    log.error('bad');
  });
  expect(text).toBe('::stop-commands::TOKEN\n\u001b[31mbad\u001b[39m\n');
});

it('a group is opened and closed by commands, and its lines can be none', () => {
  const text = written((log, actions) =>
    actions.group('api: 100%\nof it', () => log.info('::error::from a script')),
  );
  expect(text.replaceAll('::TOKEN::\n', '').replaceAll('::stop-commands::TOKEN\n', '')).toBe(
    '::group::api: 100%25%0Aof it\n::error::from a script\n::endgroup::\n',
  );
  const [before] = text.split('::error::');
  expect(before?.endsWith('::stop-commands::TOKEN\n')).toBe(true);
});

it('masks go to the runner in one batch, before the next line or at the end', () => {
  const text = written((log, actions) => {
    for (const line of ['one', 'two%', 'three']) actions.mask(line);
    log.info('a line');
    actions.mask('four');
    actions.end();
  });
  expect(text.split('\n')).toEqual([
    '::stop-commands::TOKEN',
    '::TOKEN::',
    ...['::add-mask::one', '::add-mask::two%25', '::add-mask::three'],
    '::stop-commands::TOKEN',
    'a line',
    ...['::TOKEN::', '::add-mask::four', ''],
  ]);
});

it('a secret of very many lines makes a bounded number of masks', () => {
  const masks: string[] = [];
  const redactor = maskingRedactor(createRedactor(), (line) => masks.push(line));
  const lines = Array.from({ length: 14_000 }, (_, index) => `line-${index}-of-a-word-list`);
  redactor.learn(lines.join('\n'));
  expect(masks).toHaveLength(100);
  for (const line of lines) redactor.learn(line);
  expect(masks).toHaveLength(1_000);
  expect(redactor.clean(`it says ${lines.at(-1)}`)).toBe('it says ***');
});

it('control characters and changes of direction never reach a log', () => {
  const text = written((log) => log.info('a\u202eb\u2066c\u200fd\u001b[31me\u0007f\u0085g\u2028h\ti'));
  expect(text).toContain('\nabcdefgh\ti\n');
});

it('what goes to standard output in a job has no command in it', () => {
  expect(withoutCommands('::error::x\n  ::add-path::y\na ##[add-mask]z')).toBe(
    '\\::error::x\n  \\::add-path::y\na ##\\u005badd-mask]z',
  );
  const json = JSON.stringify({ message: '##[error]x' });
  expect(JSON.parse(withoutCommands(json))).toEqual({ message: '##[error]x' });
});
