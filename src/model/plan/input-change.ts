import { listText } from '../../util/list-text.ts';

/** One thing of a release's inputs that is not as the stored revision had it. */
export interface InputChange {
  input: 'chart' | 'value' | 'file' | 'setting' | 'hooks' | 'cluster';
  /** `image.tag`, `templates/web.yaml`, `takeOwnership`, `preExec`; of a chart its versions: `1.2.0 -> 1.3.0`. Never a value. */
  name: string;
  change: 'added' | 'changed' | 'removed';
}

/** `value image.tag`, `new value debug`, `value old removed`, `hooks of preExec`. */
export function inputChangeText({ input, name, change }: InputChange): string {
  const what = WORDS[input](name);
  if (change === 'added') return `new ${what}`;
  return change === 'removed' ? `${what} removed` : what;
}

const WORDS: Record<InputChange['input'], (name: string) => string> = {
  chart: (name) => `chart ${name}`,
  value: (name) => `value ${name}`,
  file: (name) => name,
  setting: (name) => `setting ${name}`,
  hooks: (name) => (name === 'files' ? 'files of hooks' : `hooks of ${name}`),
  cluster: (name) => name,
};

/** How many of them a reason names. */
export const MOST_NAMED = 3;

/** The first ones and how many more there are. */
export function inputChangesText(changes: readonly InputChange[], most: number): string {
  return listText(changes.map(inputChangeText), most);
}
