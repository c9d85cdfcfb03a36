import type { FaultFamily } from './fault.ts';
import { configMap, crd, job, workload } from './objects.ts';

const service = (spec: object) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'api' },
  spec: { selector: { app: 'api' }, ports: [{ port: 80 }], ...spec },
});
const other = (release: string, namespace: string) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {
    name: 'shared',
    labels: { 'app.kubernetes.io/managed-by': 'Helm' },
    annotations: { 'meta.helm.sh/release-name': release, 'meta.helm.sh/release-namespace': namespace },
  },
});
const volumes = (storage: string) => ({
  volumeClaimTemplates: [
    {
      metadata: { name: 'data' },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } },
    },
  ],
});

export const OBJECTS_REFUSED: FaultFamily = {
  title: 'objects that the API server refuses',
  faults: [
    {
      id: 'selector-changed',
      what: 'the selector of a Deployment that cannot change',
      code: 'immutable-field',
      says: ['Deployment', 'api', 'spec.selector'],
      before: [workload()],
      objects: [
        workload({
          spec: {
            selector: { matchLabels: { name: 'api' } },
            template: {
              metadata: { labels: { name: 'api' } },
              spec: { containers: [{ name: 'main', image: 'docker.io/library/busybox:1.36' }] },
            },
          },
        }),
      ],
    },
    {
      id: 'claim-template-changed',
      what: 'the claims of a StatefulSet that cannot change',
      code: 'immutable-field',
      says: ['StatefulSet', 'api', /volumeClaimTemplates|other than|forbidden/i],
      before: [workload({ kind: 'StatefulSet', replicas: 0, spec: volumes('1Gi') })],
      objects: [workload({ kind: 'StatefulSet', replicas: 0, spec: volumes('2Gi') })],
    },
    {
      id: 'job-changed',
      what: 'the template of a Job that cannot change',
      code: 'immutable-field',
      says: ['Job', 'migrate', 'spec.template'],
      before: [job({ container: { command: ['true'] } })],
      objects: [job({ container: { command: ['false'] } })],
    },
    {
      id: 'cluster-ip-changed',
      what: 'the address of a Service that cannot change',
      code: 'immutable-field',
      says: ['Service', 'api', /clusterIP/],
      before: [service({ clusterIP: 'None' })],
      objects: [service({ clusterIP: '10.96.77.77' })],
    },
    {
      id: 'secret-type-changed',
      what: 'an immutable ConfigMap that was changed',
      code: 'immutable-field',
      says: ['ConfigMap', 'frozen'],
      before: [{ ...configMap('frozen', { level: 'info' }), immutable: true }],
      objects: [{ ...configMap('frozen', { level: 'debug' }), immutable: true }],
    },
    {
      id: 'port-invalid',
      what: 'a value that is out of range',
      code: 'invalid-object',
      says: ['Service', 'spec.ports[0].port', '99999'],
      objects: [service({ ports: [{ port: 99_999 }] })],
    },
    {
      id: 'name-invalid',
      what: 'a name in capitals',
      code: 'invalid-object',
      says: ['Api_Settings', 'metadata.name'],
      objects: [configMap('Api_Settings')],
    },
    {
      id: 'type-wrong',
      what: 'a text where a number belongs',
      code: 'invalid-object',
      says: ['Deployment', 'replicas'],
      objects: [workload({ spec: { replicas: 'two' } })],
    },
    {
      id: 'field-required',
      what: 'a field that is missing',
      code: 'invalid-object',
      says: ['Deployment', 'containers[0].image'],
      objects: [workload({ container: { image: '' } })],
    },
    {
      id: 'kind-missing',
      what: 'a kind whose CRD is not there',
      code: 'kind-missing',
      says: ['ServiceMonitor', 'monitoring.example.com/v1'],
      objects: [
        {
          apiVersion: 'monitoring.example.com/v1',
          kind: 'ServiceMonitor',
          metadata: { name: 'api' },
          spec: { endpoints: [] },
        },
      ],
    },
    {
      id: 'kind-removed',
      what: 'a kind that this Kubernetes serves no more',
      code: 'kind-missing',
      says: ['PodDisruptionBudget', 'policy/v1beta1'],
      objects: [
        {
          apiVersion: 'policy/v1beta1',
          kind: 'PodDisruptionBudget',
          metadata: { name: 'api' },
          spec: { minAvailable: 1 },
        },
      ],
    },
    {
      id: 'owned-by-nobody',
      what: 'an object that someone made by hand',
      code: 'ownership-conflict',
      says: ['ConfigMap', 'shared'],
      given: [configMap('shared')],
      objects: [configMap('shared', { level: 'info' })],
    },
    {
      id: 'owned-by-other',
      what: 'an object of another release',
      code: 'ownership-conflict',
      says: ['ConfigMap', 'shared', 'billing'],
      given: [other('billing', 'finance')],
      objects: [configMap('shared', { level: 'info' })],
    },
    {
      id: 'namespace-absent',
      what: 'a namespace of an object that does not exist',
      code: 'namespace-missing',
      says: ['nowhere'],
      objects: [
        { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'api', namespace: 'nowhere' }, data: {} },
      ],
    },
    {
      id: 'crd-names-taken',
      what: 'a CRD whose names another one has',
      code: 'crd-not-established',
      says: ['gadgets.', 'Widget', /in use/],
      given: [crd('widgets')],
      files: { 'crds/gadgets.yaml': JSON.stringify(crd('gadgets')) },
      objects: [configMap('api')],
      timeoutSeconds: 6,
      entry: { crds: { policy: 'create' } },
    },
  ],
};
