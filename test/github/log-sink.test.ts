import { expect, it } from 'vitest';
import { createActionsLog } from '../../src/github/log-sink.ts';
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
  expect(text).toBe('::stop-commands::TOKEN\n\u001b[31mbad\u001b[0m\n');
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
