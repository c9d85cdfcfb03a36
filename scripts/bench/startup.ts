import { measure } from './measure.ts';
import { median } from './median.ts';

export interface Startup {
  what: string;
  milliseconds: number;
  cpuMilliseconds: number;
}

const TIMES = 15;

/** Medians of short commands, run in turn. */
export async function measureStartup(
  commands: readonly { what: string; line: string }[],
  env: Record<string, string>,
): Promise<Startup[]> {
  const seen = new Map(commands.map(({ what }) => [what, { wall: [] as number[], cpu: [] as number[] }]));
  for (let time = 0; time < TIMES; time++) {
    for (const { what, line } of commands) {
      const { wallSeconds, cpuSeconds } = await measure(line, env);
      seen.get(what)?.wall.push(wallSeconds * 1000);
      seen.get(what)?.cpu.push(cpuSeconds * 1000);
    }
  }
  return [...seen].map(([what, { wall, cpu }]) => ({
    what,
    milliseconds: median(wall),
    cpuMilliseconds: median(cpu),
  }));
}
