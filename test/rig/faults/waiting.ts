import type { FaultFamily } from './fault.ts';
import { crd, workload } from './objects.ts';

/** Nothing says that it failed: the time is over. */
export const WAITING: FaultFamily = {
  title: 'what does not come to an end',
  faults: [
    {
      id: 'slow-start',
      what: 'that nothing is wrong but the time',
      code: 'too-slow',
      timeoutSeconds: 45,
      says: ['api'],
      objects: [workload({ spec: { minReadySeconds: 300, progressDeadlineSeconds: 600 } })],
    },
    {
      id: 'image-pull-hangs',
      what: 'a pull that does not come to an end',
      code: 'too-slow',
      timeoutSeconds: 25,
      says: ['hanging/api:1.2'],
      objects: [workload({ container: { image: '$REGISTRY/hanging/api:1.2' } })],
    },
    {
      id: 'load-balancer',
      what: 'a Service that gets no address',
      code: 'load-balancer-pending',
      timeoutSeconds: 20,
      says: ['Service', 'api', /address|load ?balancer|pending|ingress/i],
      objects: [
        {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'api' },
          spec: { type: 'LoadBalancer', selector: { app: 'api' }, ports: [{ port: 80 }] },
        },
      ],
    },
    {
      id: 'custom-resource',
      what: 'what a custom resource says of itself',
      code: 'custom-resource-not-ready',
      timeoutSeconds: 20,
      says: ['Widget', 'api', 'the licence has expired'],
      given: [crd('widgets')],
      objects: [
        {
          apiVersion: '$NAMESPACE.example.com/v1',
          kind: 'Widget',
          metadata: { name: 'api' },
          status: {
            conditions: [
              {
                type: 'Ready',
                status: 'False',
                reason: 'LicenceExpired',
                message: 'the licence has expired',
              },
            ],
          },
        },
      ],
    },
  ],
};
