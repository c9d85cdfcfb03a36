import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parseYamlDocuments } from '../read/yaml-documents.ts';

const LARGEST_FILE = 1024 * 1024;
const MOST_FILES = 2000;

/**
 * Whether no template of a chart folder calls `tpl`, so that a template in its values can only end up as text. False when
 * something is there that is not looked into: packed subcharts, dependencies, links.
 */
export async function neverCallsTpl(chart: string): Promise<boolean> {
  try {
    const file = join(chart, 'Chart.yaml');
    const found = await lstat(file);
    if (!found.isFile() || found.size > LARGEST_FILE) return false;
    const metadata = parseYamlDocuments(await readFile(file, 'utf8'), {
      what: 'Chart.yaml',
    });
    const [content] = metadata.ok ? metadata.value : [];
    if (typeof content !== 'object' || content === null || 'dependencies' in content) return false;
    const entries = await readdir(chart, { recursive: true, withFileTypes: true });
    if (entries.length > MOST_FILES) return false;
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isSymbolicLink() || /\.tgz$|^requirements\.yaml$/.test(entry.name)) return false;
      if (!entry.isFile() || !path.split(sep).includes('templates')) continue;
      if ((await stat(path)).size > LARGEST_FILE) return false;
      if (/\btpl\b/.test(await readFile(path, 'utf8'))) return false;
    }
    return true;
  } catch {
    return false;
  }
}
