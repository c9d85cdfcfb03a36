import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { ownCertificate } from './own-certificate.ts';

/** A mutating admission webhook on loopback. */
export interface Webhook {
  /** A MutatingWebhookConfiguration that asks it about ConfigMaps of one namespace, also in dry runs. */
  configuration(name: string, namespace: string): object;
  stop(): void;
}

/** Starts one that sets an annotation on whatever it is asked about. */
export async function startWebhook(annotation: string, value: string): Promise<Webhook> {
  const { key, cert } = ownCertificate();
  const server = createServer({ key, cert }, async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { uid, object } = JSON.parse(text).request;
    const annotations = { ...object.metadata.annotations, [annotation]: value };
    const patch = JSON.stringify([{ op: 'add', path: '/metadata/annotations', value: annotations }]);
    const answer = {
      uid,
      allowed: true,
      patchType: 'JSONPatch',
      patch: Buffer.from(patch).toString('base64'),
    };
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response: answer }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    configuration: (name, namespace) => ({
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'MutatingWebhookConfiguration',
      metadata: { name },
      webhooks: [
        {
          name: 'inject.example.com',
          clientConfig: { url, caBundle: Buffer.from(cert).toString('base64') },
          rules: [
            {
              apiGroups: [''],
              apiVersions: ['v1'],
              operations: ['CREATE', 'UPDATE'],
              resources: ['configmaps'],
            },
          ],
          namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
          ...{
            sideEffects: 'None',
            admissionReviewVersions: ['v1'],
            failurePolicy: 'Fail',
            timeoutSeconds: 5,
          },
        },
      ],
    }),
    stop: () => void server.close().closeAllConnections(),
  };
}
