/** Whether Helm must not run the chart hooks of one event: `delete`, `rollback`, ... */
export function skipsChartHooks(noHooks: boolean | string[], event: string): boolean {
  return Array.isArray(noHooks) ? noHooks.includes(event) : noHooks;
}
