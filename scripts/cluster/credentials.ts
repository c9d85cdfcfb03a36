import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that let clients and components in; all in the cluster's folder, readable by this user only. */
export interface Credentials {
  /** For people and tests: user `admin`. */
  kubeconfig: string;
  /** For the cluster's own components: user `component`, so that the audit log tells them from tests. */
  componentKubeconfig: string;
  tokenFile: string;
  serviceAccountKey: string;
  componentToken: string;
}

/** Writes tokens, the service account key and both kubeconfigs; the API server makes its certificate at `caFile` itself. */
export function writeCredentials(folder: string, server: string, caFile: string): Credentials {
  const [adminToken, componentToken] = [randomBytes(24).toString('hex'), randomBytes(24).toString('hex')];
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const write = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content, { mode: 0o600 });
    return path;
  };
  return {
    kubeconfig: write('kubeconfig', kubeconfig({ server, caFile, user: 'admin', token: adminToken })),
    componentKubeconfig: write(
      'component.kubeconfig',
      kubeconfig({ server, caFile, user: 'component', token: componentToken }),
    ),
    tokenFile: write(
      'tokens.csv',
      `${adminToken},admin,admin,system:masters\n${componentToken},component,component,system:masters\n`,
    ),
    serviceAccountKey: write('service-account.key', privateKey),
    componentToken,
  };
}

function kubeconfig({
  server,
  caFile,
  user,
  token,
}: Record<'server' | 'caFile' | 'user' | 'token', string>): string {
  // JSON is YAML; every client reads it.
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'local',
    clusters: [{ name: 'local', cluster: { server, 'certificate-authority': caFile } }],
    users: [{ name: user, user: { token } }],
    contexts: [{ name: 'local', context: { cluster: 'local', user } }],
  });
}
