/**
 * The go.mod that builds Kubernetes' own programs from the module proxy. Its go.mod requires the parts that live in
 * the same repository at `v0.0.0` and replaces them by folders; published, the same parts have version 0.<minor>.<patch>.
 */
export function kubernetesGoMod(version: string, kubernetesOwnGoMod: string): string {
  const published = version.replace(/^1\./, 'v0.');
  // The token must end there: other requirements have pseudo-versions that only begin with v0.0.0.
  const parts = [...kubernetesOwnGoMod.matchAll(/(k8s\.io\/[\w.-]+) v0\.0\.0(?=\s|$)/g)].map(
    (match) => match[1],
  );
  const goDirective = /^go \S+$/m.exec(kubernetesOwnGoMod)?.[0] ?? 'go 1.26';
  return [
    'module clusterbinaries',
    goDirective,
    `require k8s.io/kubernetes v${version}`,
    ...[...new Set(parts)].sort().map((part) => `replace ${part} => ${part} ${published}`),
    '',
  ].join('\n');
}
