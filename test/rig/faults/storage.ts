import type { FaultFamily } from './fault.ts';
import { workload } from './objects.ts';

const claim = (name: string, spec: object = {}) => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...spec },
});
const usesClaim = (claimName: string) =>
  workload({
    container: { volumeMounts: [{ name: 'data', mountPath: '/data' }] },
    pod: { volumes: [{ name: 'data', persistentVolumeClaim: { claimName } }] },
  });

export const STORAGE: FaultFamily = {
  title: 'storage',
  faults: [
    {
      id: 'claim-missing',
      what: 'a PersistentVolumeClaim that does not exist',
      code: 'volume-claim-missing',
      timeoutSeconds: 20,
      says: ['shared-data'],
      objects: [usesClaim('shared-data')],
    },
    {
      id: 'claim-without-class',
      what: 'a claim that no volume and no class serves',
      code: 'volume-claim-pending',
      timeoutSeconds: 20,
      says: ['api-data', /no storage class/i],
      objects: [claim('api-data'), usesClaim('api-data')],
    },
    {
      id: 'claim-of-missing-class',
      what: 'a StorageClass that does not exist',
      code: 'storage-class-missing',
      timeoutSeconds: 20,
      says: ['fast-ssd'],
      objects: [claim('api-data', { storageClassName: 'fast-ssd' }), usesClaim('api-data')],
    },
    {
      id: 'template-of-missing-class',
      what: "a StorageClass that a StatefulSet's claims want",
      code: 'storage-class-missing',
      timeoutSeconds: 20,
      says: ['fast-nvme'],
      objects: [
        workload({
          kind: 'StatefulSet',
          container: { volumeMounts: [{ name: 'data', mountPath: '/data' }] },
          spec: { volumeClaimTemplates: [claim('data', { storageClassName: 'fast-nvme' })] },
        }),
      ],
    },
    {
      id: 'claim-without-provisioner',
      what: 'a provisioner that is not there',
      code: 'volume-claim-pending',
      timeoutSeconds: 20,
      says: ['api-data', 'csi.example.com'],
      given: [
        {
          apiVersion: 'storage.k8s.io/v1',
          kind: 'StorageClass',
          metadata: { name: 'absent-$NAMESPACE' },
          provisioner: 'csi.example.com',
          volumeBindingMode: 'WaitForFirstConsumer',
        },
      ],
      objects: [claim('api-data', { storageClassName: 'absent-$NAMESPACE' }), usesClaim('api-data')],
    },
  ],
};
