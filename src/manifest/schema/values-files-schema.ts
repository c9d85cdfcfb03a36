import { z } from 'zod';
import { filePath } from '../../schema/scalars.ts';

/** One item of `valuesFiles`, with everything said. */
export interface ValuesFileItem {
  file: string;
  optional: boolean;
  variables: boolean;
}

const item = z.union(
  [
    filePath.transform((file): ValuesFileItem => ({ file, optional: false, variables: false })),
    z.strictObject({
      file: filePath.describe('Path; `*` in its last part takes all files that fit, sorted by name.'),
      optional: z.boolean().default(false).describe('No issue when it does not exist.'),
      variables: z
        .boolean()
        .default(false)
        .describe('Fills the placeholders in the file: each becomes one value, or a part of one.'),
    }),
  ],
  { error: 'a path, or {file, optional, variables}' },
);

export const valuesFiles = z
  .union([item.transform((one) => [one]), z.array(item)], { error: 'a path or a list of them' })
  .describe('File of values, or a list of them of which the last one wins.');
