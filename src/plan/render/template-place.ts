import type { RenderProblem } from './render-problem.ts';

export interface ChartText {
  /** Relative to the chart, as `templates/service.yaml`. */
  name: string;
  content: Buffer;
}

/**
 * Where a problem comes from: `charts/api/templates/service.yaml:12`. The line is that of the template, or of a helper in the
 * same chart that writes what is sought; without a single such line only the template is named.
 */
export function placeOf(
  { template, seek }: Pick<RenderProblem, 'template' | 'seek'>,
  { files, folder }: { files: readonly ChartText[]; folder: string | undefined },
): string | undefined {
  if (template === undefined) return undefined;
  const inChart = template.split('/').slice(1).join('/');
  const shown = (name: string) =>
    folder === undefined ? `${template.split('/')[0]}/${name}` : `${folder}/${name}`;
  const own = files.filter(({ name }) => name === inChart);
  const helpers = files.filter(({ name }) => name.startsWith('templates/') && /\.tpl$/.test(name));
  for (const candidates of seek ? [own, helpers] : []) {
    const lines = candidates.flatMap(({ name, content }) =>
      linesWith(content, seek as RegExp).map((line) => `${name}:${line}`),
    );
    const [only] = lines;
    if (only !== undefined && lines.length === 1) return shown(only);
    if (lines.length > 1) break;
  }
  return shown(inChart);
}

function linesWith(content: Buffer, seek: RegExp): number[] {
  return content
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) => (seek.test(line) ? [index + 1] : []));
}
