import type { Reporter, TestModule, TestSpecification } from 'vitest/node';

const ends = new Map<string, () => void>();

/** Calls `end` when the last file of a project has run: what no other file uses need not last as long as the whole run. */
export function afterLastFile(project: string, end: () => void): void {
  ends.set(project, end);
}

/** The reporter that sees which file is the last one. */
export default class AfterLastFile implements Reporter {
  readonly #left = new Map<string, number>();

  onTestRunStart(files: readonly TestSpecification[]): void {
    this.#left.clear();
    for (const { project } of files) this.#left.set(project.name, (this.#left.get(project.name) ?? 0) + 1);
  }

  onTestModuleEnd({ project }: TestModule): void {
    const left = (this.#left.get(project.name) ?? 0) - 1;
    this.#left.set(project.name, left);
    if (left === 0) ends.get(project.name)?.();
  }
}
