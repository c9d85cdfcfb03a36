import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/github/inputs.ts';
import { writeOutputs } from '../../src/github/outputs.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { SUPPORTED } from '../../src/tools/versions.ts';

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, unknown>;
}
const read = (path: string): ActionFile =>
  parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8'));

describe('action.yml', () => {
  it('has exactly the inputs that are read', () => {
    const names = new Set<string>();
    readInputs((name) => {
      names.add(name);
      return '';
    });
    expect([...names].sort()).toEqual(Object.keys(read('action.yml').inputs).sort());
  });

  it('has the defaults that an absent input has', () => {
    const { inputs } = read('action.yml');
    expect(readInputs((name) => inputs[name]?.default ?? '')).toEqual(readInputs(() => ''));
  });

  it('has exactly the outputs that are written', () => {
    const names: string[] = [];
    const core = { setOutput: (name: string) => void names.push(name) };
    writeOutputs(core, { outcome: 'succeeded', changed: false }, createRedactor());
    expect(names.sort()).toEqual(Object.keys(read('action.yml').outputs).sort());
  });

  it.each(['action.yml', 'setup/action.yml'])('%s names the versions that are installed', (path) => {
    for (const tool of ['helm', 'kubectl'] as const) {
      const text = read(path).inputs[`${tool}-version`]?.description;
      expect(text).toContain(SUPPORTED[tool].pinned);
      expect(text).toContain(`${SUPPORTED[tool].oldest.replace(/\.0$/, '')} or newer`);
    }
  });
});
