const ACCOUNT_FOLDER = '/var/run/secrets/kubernetes.io/serviceaccount';

/**
 * A kubeconfig for the service account of the pod that we run in (self-hosted runners); undefined outside of pods.
 * It names the token's file instead of the token, because the kubelet replaces that.
 */
export function inClusterKubeconfig(env: Record<string, string>): string | undefined {
  const host = env.KUBERNETES_SERVICE_HOST;
  const port = env.KUBERNETES_SERVICE_PORT;
  if (!host || !port) return undefined;
  const address = host.includes(':') ? `[${host}]` : host;
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'in-cluster',
    clusters: [
      {
        name: 'in-cluster',
        cluster: {
          server: `https://${address}:${port}`,
          'certificate-authority': `${ACCOUNT_FOLDER}/ca.crt`,
        },
      },
    ],
    users: [{ name: 'in-cluster', user: { tokenFile: `${ACCOUNT_FOLDER}/token` } }],
    contexts: [{ name: 'in-cluster', context: { cluster: 'in-cluster', user: 'in-cluster' } }],
  });
}
