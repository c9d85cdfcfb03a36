import { expect, test } from 'vitest';
import { kubernetesGoMod } from '../../../scripts/cluster/kubernetes-module.ts';

const own = `module k8s.io/kubernetes

go 1.26.0

require (
	k8s.io/api v0.0.0
	k8s.io/client-go v0.0.0
	k8s.io/gengo/v2 v2.0.0-20260408193226-bd13a6e47313 // indirect
	k8s.io/kube-openapi v0.0.0-20260317180543-43fb72c5454a
	k8s.io/kms v0.0.0 // indirect
	k8s.io/utils v0.0.0-20260210185600-b8788abfbbc2
)
`;

test('replaces exactly the parts that live in the same repository', () => {
  expect(kubernetesGoMod('1.36.3', own)).toBe(`module clusterbinaries
go 1.26.0
require k8s.io/kubernetes v1.36.3
replace k8s.io/api => k8s.io/api v0.36.3
replace k8s.io/client-go => k8s.io/client-go v0.36.3
replace k8s.io/kms => k8s.io/kms v0.36.3
`);
});
