import { describe, expect, it } from 'vitest';
import { createLiveScreen } from '../../../src/entries/cli/live-screen.ts';
import { createTerminal } from '../../rig/terminal.ts';

describe('a live screen', () => {
  it('draws its lines in place, and prints other text above them', () => {
    const terminal = createTerminal(20, 10);
    const screen = createLiveScreen(terminal);
    screen.print('first\n');
    screen.show(['api  exec', '0 of 1']);
    screen.print('from a script\n');
    screen.show(['api  validate', '0 of 1']);
    expect(terminal.lines()).toEqual(['first', 'from a script', 'api  validate', '0 of 1', '']);
    screen.show(['1 of 1']);
    expect(terminal.lines()).toEqual(['first', 'from a script', '1 of 1', '']);
    screen.show([]);
    screen.print('end\n');
    expect(terminal.lines()).toEqual(['first', 'from a script', 'end', '']);
  });

  it('never tears: each change of the screen is one write', () => {
    const terminal = createTerminal(20, 10);
    const screen = createLiveScreen(terminal);
    screen.show(['a', 'b']);
    screen.print('one\ntwo\n');
    screen.show(['c']);
    expect(terminal.writes).toHaveLength(3);
    expect(terminal.lines()).toEqual(['one', 'two', 'c', '']);
  });

  it('leaves nothing of a table behind when the window becomes narrower', () => {
    const terminal = createTerminal(30, 10);
    const screen = createLiveScreen(terminal);
    screen.print('first\n');
    screen.show(['a line of twenty-five cols', 'short']);
    terminal.resize(15, 10);
    screen.show(['new']);
    expect(terminal.lines()).toEqual(['first', 'new', '']);
  });

  it('keeps all text that scrolls by above a table as high as the screen', () => {
    const terminal = createTerminal(20, 4);
    const screen = createLiveScreen(terminal);
    for (let line = 0; line < 20; line++) {
      screen.show(['x', 'y', 'z']);
      screen.print(`line ${line}\n`);
    }
    screen.show([]);
    expect(terminal.lines()).toEqual([...Array.from({ length: 20 }, (_, line) => `line ${line}`), '']);
  });
});
