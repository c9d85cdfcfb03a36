import type { JsonObject } from '../model/json.ts';
import type { Result } from '../model/result.ts';

/** One entry of `set`. */
export interface SetValue {
  /** Helm's key path: `image.tag`, `list[0].name`, `annotations.example\.org/x`. */
  key: string;
  /** For `file`: an absolute path. */
  value: string;
  type: 'auto' | 'string' | 'json' | 'file';
}

/** The user's values, in the order of their precedence. */
export interface ValuesLayers {
  /** Absolute paths. */
  valuesFiles: string[];
  inlineValues: { filename: string; content: string }[];
  values: JsonObject;
  set: SetValue[];
}

/**
 * Copies all layers as 0600 files into `folder` and gives their paths, low to high precedence.
 * All of `set` becomes one overlay file, so that no value is ever an argument.
 */
export async function stageValues(_layers: ValuesLayers, _folder: string): Promise<Result<string[]>> {
  throw new Error('not written yet');
}
