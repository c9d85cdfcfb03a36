/** Objects as one document of a manifest. */
export function listOf(items: readonly object[], isKept: boolean): object {
  const annotations = { 'helm.sh/resource-policy': 'keep' };
  return { apiVersion: 'v1', kind: 'List', ...(isKept && { metadata: { annotations } }), items };
}
