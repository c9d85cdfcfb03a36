import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiRequest, type LocalApi } from './api-request.ts';
import type { BinaryPaths } from './binaries.ts';
import { type Credentials, writeCredentials } from './credentials.ts';
import { freePorts } from './free-ports.ts';
import type { Keeper } from './keeper-client.ts';
import { until } from './until.ts';

/** A running etcd, API server, controller manager and scheduler on loopback ports. */
export interface ControlPlane {
  folder: string;
  server: string;
  api: LocalApi;
  credentials: Credentials;
  /** What every client of it needs in its environment; HOME is the cluster's folder. */
  env: NodeJS.ProcessEnv;
  /** JSON lines of the API audit, one per answered request of user `admin`. */
  auditLog: string;
}

/** Starts a control plane whose processes belong to `keeper` and whose files are all in `folder`. */
export async function startControlPlane(
  folder: string,
  binaries: BinaryPaths,
  keeper: Keeper,
): Promise<ControlPlane> {
  const [clientPort, peerPort, apiPort] = (await freePorts(3)) as [number, number, number];
  const caFile = join(folder, 'apiserver.crt');
  const server = `https://127.0.0.1:${apiPort}`;
  const credentials = writeCredentials(folder, server, caFile);
  const auditLog = join(folder, 'audit.log');
  const env = { PATH: process.env.PATH, HOME: folder };
  const start = (name: string, args: readonly string[]) =>
    keeper.start({ name, file: binaries[name] as string, args, env: { ...env, ...MUCH_MEMORY } });

  await start('etcd', etcdArgs(folder, clientPort, peerPort));
  const audit = writeAuditPolicy(folder);
  await start('kube-apiserver', [
    ...apiServerArgs({ folder, apiPort, clientPort, credentials }),
    `--audit-policy-file=${audit}`,
    `--audit-log-path=${auditLog}`,
  ]);
  const api = { port: apiPort, token: credentials.componentToken };
  await until('the API server is ready', 180, async () => {
    keeper.check();
    return isReady(api);
  });
  embedCertificate(credentials.kubeconfig, caFile);

  const client = [
    `--kubeconfig=${credentials.componentKubeconfig}`,
    '--leader-elect=false',
    '--secure-port=0',
  ];
  const fast = ['--kube-api-qps=200', '--kube-api-burst=400'];
  await start('kube-controller-manager', [
    ...client,
    ...fast,
    '--use-service-account-credentials=true',
    // A busy machine delays heartbeats, and simulated nodes have few: pods of a node that is called lost are never ready again.
    '--node-monitor-grace-period=24h',
    `--service-account-private-key-file=${credentials.serviceAccountKey}`,
    `--root-ca-file=${caFile}`,
  ]);
  await start('kube-scheduler', [...client, ...fast]);
  return { folder, server, api, credentials, env, auditLog };
}

/** Memory is cheaper than time here. */
const MUCH_MEMORY = { GOGC: 'off', GOMEMLIMIT: '768MiB' };

const etcdArgs = (folder: string, clientPort: number, peerPort: number): string[] => [
  `--data-dir=${join(folder, 'etcd')}`,
  `--listen-client-urls=http://127.0.0.1:${clientPort}`,
  `--advertise-client-urls=http://127.0.0.1:${clientPort}`,
  `--listen-peer-urls=http://127.0.0.1:${peerPort}`,
  `--initial-advertise-peer-urls=http://127.0.0.1:${peerPort}`,
  `--initial-cluster=default=http://127.0.0.1:${peerPort}`,
  // Nobody reads the files again.
  '--unsafe-no-fsync',
  '--backend-batch-interval=5s',
  '--backend-batch-limit=100000',
  '--log-level=warn',
];

const apiServerArgs = (options: {
  folder: string;
  apiPort: number;
  clientPort: number;
  credentials: Credentials;
}): string[] => [
  `--etcd-servers=http://127.0.0.1:${options.clientPort}`,
  '--bind-address=127.0.0.1',
  '--advertise-address=127.0.0.1',
  `--secure-port=${options.apiPort}`,
  // Without a certificate given it makes one here, as apiserver.crt.
  `--cert-dir=${options.folder}`,
  `--token-auth-file=${options.credentials.tokenFile}`,
  '--authorization-mode=RBAC',
  '--service-cluster-ip-range=10.96.0.0/16',
  '--service-account-issuer=https://kubernetes.default.svc',
  `--service-account-signing-key-file=${options.credentials.serviceAccountKey}`,
  `--service-account-key-file=${options.credentials.serviceAccountKey}`,
  // An endpoint on loopback would be refused again and again.
  '--endpoint-reconciler-type=none',
  '--kubelet-preferred-address-types=Hostname,InternalIP',
  '--allow-privileged=true',
  '--max-requests-inflight=0',
  '--max-mutating-requests-inflight=0',
  '--enable-priority-and-fairness=false',
];

/** Every request of a person or test with its answer's code, without bodies: secrets stay out. */
function writeAuditPolicy(folder: string): string {
  const path = join(folder, 'audit-policy.json');
  const policy = {
    apiVersion: 'audit.k8s.io/v1',
    kind: 'Policy',
    omitStages: ['RequestReceived'],
    rules: [{ level: 'Metadata', users: ['admin'] }, { level: 'None' }],
  };
  writeFileSync(path, JSON.stringify(policy));
  return path;
}

async function isReady(api: LocalApi): Promise<boolean> {
  return apiRequest(api, '/readyz').then(
    ({ status }) => status === 200,
    () => false,
  );
}

/** So that the kubeconfig is whole in itself, as one that is pasted into an action's input. */
function embedCertificate(kubeconfig: string, caFile: string): void {
  const config = JSON.parse(readFileSync(kubeconfig, 'utf8')) as {
    clusters: [{ cluster: Record<string, string> }];
  };
  const { 'certificate-authority': _, ...cluster } = config.clusters[0].cluster;
  const data = readFileSync(caFile).toString('base64');
  config.clusters[0].cluster = { ...cluster, 'certificate-authority-data': data };
  writeFileSync(kubeconfig, JSON.stringify(config, undefined, 2), { mode: 0o600 });
}
