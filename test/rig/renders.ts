/** Whether a Helm process only renders a chart, with or without a cluster: it changes nothing. */
export function isRender({ args }: { args: readonly string[] }): boolean {
  return args[0] === 'template' || args.includes('--dry-run=server');
}
