/** Shows what a step prints as GitHub's log page does. */
export interface LogView {
  /** Takes text as it comes, lines in pieces too. */
  write(text: string): void;
  /** Shows what has no line end yet. */
  end(): void;
}

const COMMAND = /^::([\w-]+)(?: [^:]*)?::(.*)$/;
const SHOWN_AS: Record<string, string> = {
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
  group: '> ',
};

/** Carries out workflow commands instead of showing them, and masks what they ask to mask. */
export function createLogView(show: (line: string) => void): LogView {
  const masks: string[] = [];
  let resumeBy: string | undefined;
  let rest = '';

  const masked = (line: string) => masks.reduce((text, mask) => text.replaceAll(mask, '***'), line);

  function take(line: string): void {
    const [, command, data = ''] = COMMAND.exec(line) ?? [];
    if (resumeBy !== undefined) {
      if (command === resumeBy && data === '') resumeBy = undefined;
      else show(masked(line));
    } else if (command === undefined) show(masked(line));
    else carryOut(command, decoded(data));
  }

  function carryOut(command: string, data: string): void {
    if (command === 'stop-commands') resumeBy = data;
    else if (command === 'add-mask') masks.push(data);
    const prefix = SHOWN_AS[command];
    if (prefix !== undefined) for (const line of data.split('\n')) show(masked(`${prefix}${line}`));
  }

  return {
    write(text) {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? '';
      lines.forEach(take);
    },
    end() {
      if (rest !== '') take(rest);
      rest = '';
    },
  };
}

const decoded = (data: string): string =>
  data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
