import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/github/inputs.ts';
import { writeOutputs } from '../../src/github/outputs.ts';
import { SUPPORTED } from '../../src/model/supported-tools.ts';
import { withDefaults } from '../../src/options/option-values.ts';
import { createRedactor } from '../../src/system/redactor.ts';

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, unknown>;
}
const read = (path: string): ActionFile =>
  parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8'));

describe('action.yml', () => {
  it('has defaults that mean the same as nothing', () => {
    const { inputs } = read('action.yml');
    // The runner fills in expressions.
    const given = Object.entries(inputs).map(
      ([name, { default: text = '' }]) => [name, text.startsWith('${{') ? '' : text] as const,
    );
    const { values, problems } = readInputs(new Map(given), { others: ['command'] });
    expect(problems).toEqual([]);
    expect(withDefaults(values)).toEqual(withDefaults());
  });

  it('has exactly the outputs that are written', () => {
    const names: string[] = [];
    const core = { setOutput: (name: string) => void names.push(name) };
    writeOutputs(core, { outcome: 'succeeded', changed: false }, createRedactor());
    expect(names.sort()).toEqual(Object.keys(read('action.yml').outputs).sort());
  });

  it('has a type for each input and output', () => {
    const { inputs, outputs } = read('action.yml');
    const types = read('action-types.yml');
    expect(Object.keys(types.inputs)).toEqual(Object.keys(inputs));
    expect(Object.keys(types.outputs)).toEqual(Object.keys(outputs));
  });

  it('setup names a version of sops, which it installs only when asked', () => {
    expect(read('setup/action.yml').inputs['sops-version']?.description).toMatch(SUPPORTED.sops.pinned);
  });

  it.each(['action.yml', 'setup/action.yml'])('%s names the versions that are installed', (path) => {
    for (const tool of ['helm', 'kubectl'] as const) {
      const text = read(path).inputs[`${tool}-version`]?.description;
      expect(text).toContain(SUPPORTED[tool].pinned);
      expect(text).toContain(`${SUPPORTED[tool].oldest.replace(/\.0$/, '')} or newer`);
    }
  });
});
