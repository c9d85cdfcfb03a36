import { displayWidth } from '../../util/display-width.ts';

/** What a screen needs of a terminal. */
export interface Terminal {
  write(text: string): void;
  /** Of this moment: a window can be resized. */
  columns(): number;
  rows(): number;
}

/** Lines at the bottom of a terminal that are drawn over themselves, while other text scrolls by above them. */
export interface LiveScreen {
  /** Writes whole lines above the live ones. */
  print(text: string): void;
  /** Draws these lines in place of the last ones; none: they are gone. */
  show(lines: readonly string[]): void;
}

/** Everything goes out by one write a time, so that no other writer's text lands in the middle of a half-drawn table. */
export function createLiveScreen(terminal: Terminal): LiveScreen {
  let shown: readonly string[] = [];
  const erased = () => {
    const columns = Math.max(1, terminal.columns());
    // In a window that was made narrower, lines have wrapped since.
    const height = shown.reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / columns)), 0);
    return height === 0 ? '' : `\r\u001b[${Math.min(height, terminal.rows())}A\u001b[J`;
  };
  const drawn = () => shown.map((line) => `${line}\n`).join('');
  return {
    print(text) {
      terminal.write(`${erased()}${text}${drawn()}`);
    },
    show(lines) {
      const text = erased();
      shown = lines;
      if (text !== '' || lines.length > 0) terminal.write(`${text}${drawn()}`);
    },
  };
}
