import { readdirSync, readFileSync } from 'node:fs';

/** Command lines of the processes whose command line or environment names the folder; none where there is no /proc. */
export function processesNaming(folder: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => readProcess(pid))
    .filter(({ command, environment }) => `${command}${environment}`.includes(folder))
    .map(({ command }) => command.replaceAll('\0', ' '));
}

function readProcess(pid: string): { command: string; environment: string } {
  try {
    const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
    return { command: read('cmdline'), environment: read('environ') };
  } catch {
    return { command: '', environment: '' };
  }
}
