import { z } from 'zod';
import { filePath } from '../../schema/scalars.ts';

/** Any address would do, since the digest decides what is used; but what is asked for should be nobody else's business. */
const url = z
  .string()
  .regex(/^(?:https:\/\/[^\s/]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)\/\S+$/, {
    error: 'an https:// address of a file',
  })
  .refine((text) => URL.canParse(text), { error: 'an https:// address of a file' });

const item = z.union(
  [
    filePath,
    z.strictObject({
      url: url.describe('Address of a file; redirects are followed.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, { error: '64 hex digits: `curl -sL ADDRESS | sha256sum` prints them' })
        .describe('Digest of the file, as `curl -sL ADDRESS | sha256sum` prints it.'),
    }),
  ],
  { error: 'a path, or {url, sha256}' },
);

export const manifests = z
  .union([filePath.transform((one) => [one]), z.array(item).min(1)], {
    error: 'a path or a list of paths and {url, sha256}',
  })
  .describe(
    'Kubernetes YAML in place of a chart: files, folders, `{url, sha256}`. Helm owns, prunes and rolls back what is in it.',
  );
