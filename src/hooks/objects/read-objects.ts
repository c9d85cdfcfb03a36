import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseDocuments } from '../../kube/documents.ts';
import type { KubeObject } from '../../kube/object.ts';
import { isJsonObject } from '../../model/json.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { readGoYaml } from '../../util/yaml/go-yaml.ts';

/** The objects in files as they are written in the manifest; of a folder, those in its YAML and JSON files by name, not in folders below. */
export async function readObjects(
  files: readonly string[],
  folder: string,
  plain: ReadonlyMap<string, Result<string>> = new Map(),
): Promise<Result<KubeObject[]>> {
  const objects: KubeObject[] = [];
  for (const file of files) {
    const texts = await readTexts(file, folder);
    if (!texts.ok) return texts;
    for (const { name, path, text: written } of texts.value) {
      const decrypted = plain.get(path) ?? ok(written);
      if (!decrypted.ok) return decrypted;
      const text = decrypted.value;
      if (isSealed(text)) return fail(sealed(name));
      const parsed = parseObjects(text);
      if (!parsed.ok) return fail(during(name, parsed.failure));
      objects.push(...parsed.value);
    }
  }
  return ok(objects);
}

/** Whether sops has encrypted it, and nobody has decrypted it. */
export function isSealed(text: string): boolean {
  if (!/"?\bsops"?\s{0,8}:/.test(text)) return false;
  return readGoYaml(text).documents.some(
    (document) => isJsonObject(document) && isJsonObject(document.sops) && 'mac' in document.sops,
  );
}

function sealed(name: string): Failure {
  return {
    reason: 'hook',
    message: `${name} is encrypted with sops, and was not decrypted for this hook`,
    remedy: 'Decrypt it in an earlier step: `sops decrypt --in-place FILE`.',
  };
}

/** The objects in Kubernetes YAML. */
export function parseObjects(yaml: string): Result<KubeObject[]> {
  const parsed = parseDocuments(yaml);
  if (parsed.ok) return ok(parsed.value.map(({ object }) => object));
  return fail({ ...parsed.failure, remedy: 'Correct the YAML; each document is one object.' });
}

interface ObjectsText {
  name: string;
  /** Absolute. */
  path: string;
  text: string;
}

/** The texts of a file, or of those in a folder. */
export async function readTexts(written: string, folder: string): Promise<Result<ObjectsText[]>> {
  try {
    const path = resolve(folder, written);
    const names = (await stat(path)).isDirectory() ? await manifestsIn(path) : [''];
    const texts = names.map(async (name) => ({
      name: join(written, name),
      path: join(path, name),
      text: await readFile(join(path, name), 'utf8'),
    }));
    return ok(await Promise.all(texts));
  } catch (error) {
    return fail({
      reason: 'filesystem',
      message: `read ${written}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`,
      remedy: 'Make sure that no earlier step removes it.',
    });
  }
}

async function manifestsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => /\.(ya?ml|json)$/.test(name)).sort();
}
