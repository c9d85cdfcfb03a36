import { expect, it } from 'vitest';
import { helmWarnings } from '../../../src/helm/processes/warnings.ts';

it.each([
  ['WARNING: This chart is deprecated', ['the chart is deprecated']],
  ['level=WARN msg="this chart is deprecated"', ['the chart is deprecated']],
  [
    'level=WARN msg="returned non-bool value" path=a.b chart=sub',
    ['returned non-bool value path=a.b chart=sub'],
  ],
  [
    'coalesce.go:298: warning: cannot overwrite table with non table for a.b',
    ['cannot overwrite table with non table for a.b'],
  ],
  [
    'W1128 15:56:42.524292   32539 warnings.go:70] unknown field "spec.replicaz"',
    ['the API server warns: unknown field "spec.replicaz"'],
  ],
  [
    'I1128 15:56:42.524292   32539 warnings.go:107] "Warning: unknown field \\"spec.replicaz\\""',
    ['the API server warns: unknown field "spec.replicaz"'],
  ],
])('a Helm that says %s warns', (line, warnings) => {
  expect(helmWarnings(`Release "x" does not exist. Installing it now.\n${line}\n${line}\n`)).toEqual(
    warnings,
  );
});

it.each([
  'manifest_sorter.go:199: info: skipping unknown hook: "pre-instal"',
  'level=INFO msg="skipping unknown hooks" hookTypes=pre-instal',
])('an unknown event of a chart hook is explained: %s', (line) => {
  expect(helmWarnings(line)).toEqual([
    'an object with the annotation `helm.sh/hook: pre-instal` is not deployed: Helm has no such event: did you mean `pre-install`?',
  ]);
  expect(helmWarnings(line.replace('pre-instal', 'crd-install'))).toEqual([
    expect.stringContaining('only Helm 2'),
  ]);
});

it.each([
  'walk.go:75: found symbolic link in path: /a resolves to /b. Contents of linked file included and used',
  'WARNING: This chart or one of its subcharts contains CRDs. Rendering may fail or contain inaccuracies.',
  'WARNING: Kubernetes configuration file is group-readable. This is insecure. Location: /x',
  'level=WARN msg="upgrade failed" name=warn error="failed to create resource"',
  'level=INFO msg="something else"',
])('noise is no warning: %s', (line) => {
  expect(helmWarnings(line)).toEqual([]);
});
