import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fail, ok, type Result } from '../../model/result.ts';
import { unpackSubcharts } from './dependencies/unpack-subcharts.ts';
import type { ChartFile } from './files/chart-file.ts';
import { readChartFiles } from './files/chart-files.ts';
import { createChartLimits } from './files/chart-limits.ts';
import { schemaFileFailure } from './files/schema-files.ts';
import { type HookEvents, hookEventsIn } from './hook-events.ts';
import { type Template, type TemplateNeeds, templateNeeds } from './template-needs.ts';

/** What a chart's bytes say about it. */
export interface ChartDigest {
  /** 64 hex digits over names and bytes of the files that Helm reads; modes, times and how archives are packed do not count. */
  digest: string;
  needs: TemplateNeeds;
  /** The same over its own values.yaml, and over its subcharts: neither can be told from what Helm stores. */
  defaults: string;
  subcharts: string;
  /** Of the chart and its subcharts. */
  hookEvents: HookEvents;
}

/**
 * Digest of a complete chart folder (after .helmignore) or archive: its dependencies are in charts/. `valuesFiles` are those
 * that it is deployed with, in which there may be templates.
 */
export async function digestChart(
  path: string,
  valuesFiles: readonly string[] = [],
): Promise<Result<ChartDigest>> {
  const limits = createChartLimits();
  const read = await readChartFiles(path, { limits });
  if (!read.ok) return read;
  // An archive that is packed anew differs in nothing but times.
  const files = await unpackSubcharts(read.value, limits);
  if (!files.ok) return files;
  const schema = schemaFileFailure(files.value);
  if (schema) return fail(schema);
  const templates = files.value.flatMap(templateIn);
  const texts = [...templates.map(({ text }) => text), ...files.value.flatMap(defaultsIn)];
  return ok({
    digest: digestFiles(files.value),
    needs: await needsOf(templates, files.value, valuesFiles),
    hookEvents: hookEventsIn(texts),
    defaults: digestFiles(files.value.filter(({ name }) => name === 'values.yaml')),
    subcharts: digestFiles(files.value.filter(({ name }) => name.startsWith('charts/'))),
  });
}

const IN_TEMPLATES = /(?:^|\/)templates\//;

function digestFiles(files: readonly ChartFile[]): string {
  const hash = createHash('sha256');
  for (const { name, content } of files) hash.update(`${name}\0${content.length}\0`).update(content);
  return hash.digest('hex');
}

/** Values may hold annotations. */
function defaultsIn({ name, content }: ChartFile): string[] {
  return /(?:^|\/)values\.yaml$/.test(name) ? [content.toString('utf8')] : [];
}

/** NOTES.txt is no part of what is deployed, but Helm executes it with the rest, and what fails there fails the chart. */
async function needsOf(
  templates: Template[],
  files: readonly ChartFile[],
  valuesFiles: readonly string[],
): Promise<TemplateNeeds> {
  const notes = files.filter(({ name }) => IN_TEMPLATES.test(name) && isNotes(name)).map(asTemplate);
  const executed = [...templates, ...notes];
  const texts = templateNeeds(executed).usesTpl ? await textsFor(files, valuesFiles) : [];
  return { ...templateNeeds(templates, texts), alone: templateNeeds(executed, texts).alone };
}

/** What `tpl` may render. A values file that cannot be read is told with the digest of the values. */
async function textsFor(files: readonly ChartFile[], valuesFiles: readonly string[]): Promise<string[]> {
  const others = files.filter(({ name }) => !IN_TEMPLATES.test(name));
  const values = valuesFiles.map((file) => readFile(file, 'utf8').catch(() => ''));
  return [...others.map(({ content }) => content.toString('utf8')), ...(await Promise.all(values))];
}

function templateIn(file: ChartFile): Template[] {
  return IN_TEMPLATES.test(file.name) && !isNotes(file.name) ? [asTemplate(file)] : [];
}

const isNotes = (name: string) => name.endsWith('/NOTES.txt');

const asTemplate = ({ name, content }: ChartFile): Template => ({ name, text: content.toString('utf8') });
