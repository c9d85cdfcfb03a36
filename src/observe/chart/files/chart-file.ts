/** One file of a chart as Helm sees it: `name` is relative to the chart's root, with `/`. */
export interface ChartFile {
  name: string;
  content: Buffer;
}
