import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Issue } from '../../model/issue.ts';
import { parseYaml } from './parse.ts';
import { beginWith } from './shape-hint.ts';
import { type Node, sourceText } from './tree.ts';
import { decodeUtf8 } from './utf8.ts';

/** Where a manifest is looked for, in this order, below the workspace. */
export const DEFAULT_PATHS = ['helm-lifecycle.yaml', 'helm-lifecycle.yml', '.github/helm-lifecycle.yaml'];

const LARGEST_BYTES = 1024 * 1024;

export interface ManifestText {
  /** Relative to the workspace, with `/`. */
  file: string;
  /** Absolute. */
  folder: string;
  root?: Node;
  issues: Issue[];
}

/** Finds, reads and parses the manifest. `path` is relative to the workspace, or absolute inside it. */
export async function readManifest(workspace: string, path: string | undefined): Promise<ManifestText> {
  const absolute = path === undefined ? await findDefault(workspace) : resolve(workspace, path);
  const shown = absolute === undefined ? undefined : relative(workspace, absolute).split(sep).join('/');
  const stop = (code: Issue['code'], message: string, hint?: string): ManifestText => ({
    file: shown ?? '',
    folder: workspace,
    issues: [{ code, message, ...(hint !== undefined && { hint }) }],
  });
  if (absolute === undefined || shown === undefined) {
    const hint = `create \`${DEFAULT_PATHS[0]}\`, or point the \`manifest\` option at it; ${beginWith()}`;
    return stop(
      'manifest-not-found',
      `there is no manifest: none of ${DEFAULT_PATHS.join(', ')} exists`,
      hint,
    );
  }
  const bytes = await readBytes(workspace, absolute);
  if (typeof bytes === 'string') {
    const notFound = bytes === 'ENOENT' || bytes === 'ENOTDIR';
    if (notFound) return stop('manifest-not-found', `there is no manifest \`${path}\``);
    if (bytes === 'outside')
      return stop('path-outside-workspace', `the manifest \`${path}\` is outside the workspace`);
    return stop(
      'manifest-unreadable',
      `the manifest \`${shown}\` cannot be read: ${REASONS[bytes] ?? bytes}`,
      HINTS[bytes],
    );
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    return stop('manifest-unreadable', `the manifest \`${shown}\` is not UTF-8 text`, 'save it as UTF-8');
  }
  return { file: shown, folder: dirname(absolute), ...parseYaml(sourceText(shown, text)) };
}

const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  large: `it is larger than ${LARGEST_BYTES / 1024 / 1024} MiB`,
};

const HINTS: Record<string, string> = {
  EISDIR: 'name the file in it: `manifest` is the path of a file',
  large: 'Move values into files and name them in `valuesFiles`.',
};

/** The content, or why not: an error code, `large` or `outside`. */
async function readBytes(workspace: string, path: string): Promise<Buffer | string> {
  try {
    const way = relative(await realpath(workspace), await realpath(path));
    if (way.split(sep)[0] === '..' || isAbsolute(way)) return 'outside';
    const stats = await stat(path);
    if (stats.isFile() && stats.size > LARGEST_BYTES) return 'large';
    return stats.isFile() || stats.isDirectory() ? await readFile(path) : 'it is not a file';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown error';
  }
}

async function findDefault(workspace: string): Promise<string | undefined> {
  for (const candidate of DEFAULT_PATHS) {
    const path = resolve(workspace, candidate);
    const exists = await stat(path).then(
      () => true,
      () => false,
    );
    if (exists) return path;
  }
  return undefined;
}
