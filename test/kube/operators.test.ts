import { describe, expect, test } from 'vitest';
import { readiness } from '../../src/kube/readiness/readiness.ts';
import type { Readiness } from '../../src/kube/readiness/readiness-rule.ts';
import { liveObject } from './live-object.ts';

type Status = { [key: string]: unknown };
/** A status that is ready, one on its way, and one that is wrong; the last is `failed` where waiting will not help. */
type Row = [kind: string, ready: Status, going: Status, wrong: Status, end?: 'failed'];

const is = (...conditions: string[]): Status => ({
  conditions: conditions.map((text) => {
    const [type, status = 'True', reason = ''] = text.split('=');
    return { type, status, reason };
  }),
});
const phase = (word: string): Status => ({ phase: word });
const READY: [Status, Status, Status] = [is('Ready'), is('Ready=Unknown'), is('Ready=False=Refused')];

const table: Row[] = [
  [
    'argoproj.io/Rollout',
    phase('Healthy'),
    phase('Progressing'),
    { ...phase('Degraded'), ...is('Progressing=False=ProgressDeadlineExceeded') },
    'failed',
  ],
  [
    'argoproj.io/ApplicationSet',
    is('ResourcesUpToDate', 'ErrorOccurred=False'),
    is('ResourcesUpToDate=False'),
    is('ResourcesUpToDate', 'ErrorOccurred'),
  ],
  ['argoproj.io/Workflow', phase('Succeeded'), phase('Running'), phase('Error'), 'failed'],
  ['argoproj.io/AnalysisRun', phase('Successful'), phase('Running'), phase('Inconclusive'), 'failed'],
  ['argoproj.io/Experiment', phase('Successful'), phase('Pending'), phase('Failed'), 'failed'],
  ['argoproj.io/CronWorkflow', { active: [] }, is('SubmissionError'), is('SpecError')],
  ['argoproj.io/EventBus', is('Deployed', 'Configured'), is('Deployed'), is('Deployed=False', 'Configured')],
  [
    'argoproj.io/EventSource',
    is('SourcesProvided', 'Deployed'),
    is('SourcesProvided'),
    is('SourcesProvided=False', 'Deployed'),
  ],
  [
    'argoproj.io/Sensor',
    is('DependenciesProvided', 'TriggersProvided', 'Deployed'),
    is('Deployed'),
    is('DependenciesProvided', 'TriggersProvided=False', 'Deployed'),
  ],
  ['cert-manager.io/Certificate', ...READY],
  ['acme.cert-manager.io/Order', { state: 'valid' }, { state: 'pending' }, { state: 'invalid' }, 'failed'],
  ['trust.cert-manager.io/Bundle', is('Synced'), is('Synced=Unknown'), is('Synced=False')],
  ['external-secrets.io/ExternalSecret', ...READY],
  ['bitnami.com/SealedSecret', is('Synced'), is('Synced=Unknown'), is('Synced=False=NoKey')],
  [
    'elasticsearch.k8s.elastic.co/Elasticsearch',
    { health: 'green', phase: 'Ready' },
    { health: 'yellow', phase: 'Ready', availableNodes: 3 },
    { health: 'unknown', phase: 'Invalid' },
    'failed',
  ],
  [
    'stackconfigpolicy.k8s.elastic.co/StackConfigPolicy',
    phase('Ready'),
    phase('ApplyingChanges'),
    phase('Conflict'),
  ],
  ['kibana.k8s.elastic.co/Kibana', { health: 'green' }, { health: 'yellow' }, { health: 'red' }],
  ['kafka.strimzi.io/Kafka', is('Ready'), is('Warning'), is('NotReady')],
  ['postgresql.cnpg.io/Cluster', is('Ready'), phase('Setting up primary'), is('Ready=False')],
  ['postgresql.cnpg.io/Backup', phase('completed'), phase('running'), phase('failed'), 'failed'],
  ['postgresql.cnpg.io/Database', { applied: true }, { message: 'soon' }, { applied: false }],
  [
    'acid.zalan.do/postgresql',
    { PostgresClusterStatus: 'Running' },
    { PostgresClusterStatus: 'Creating' },
    { PostgresClusterStatus: 'CreateFailed' },
  ],
  [
    'rabbitmq.com/RabbitmqCluster',
    is('AllReplicasReady', 'ClusterAvailable', 'ReconcileSuccess'),
    is('AllReplicasReady=False', 'ClusterAvailable', 'ReconcileSuccess'),
    is('AllReplicasReady', 'ClusterAvailable', 'ReconcileSuccess=False'),
  ],
  ['rabbitmq.com/Queue', ...READY],
  [
    'minio.min.io/Tenant',
    { currentState: 'Initialized' },
    { currentState: 'Provisioning' },
    { currentState: 'Credentials are not set' },
  ],
  [
    'monitoring.coreos.com/Prometheus',
    is('Available', 'Reconciled'),
    is('Available=False', 'Reconciled'),
    is('Available', 'Reconciled=False'),
  ],
  [
    'monitoring.coreos.com/PrometheusAgent',
    is('Available', 'Reconciled'),
    is('Available=Unknown', 'Reconciled'),
    is('Available', 'Reconciled=False'),
  ],
  [
    'monitoring.coreos.com/Alertmanager',
    is('Available', 'Reconciled'),
    is('Available=False', 'Reconciled'),
    is('Available', 'Reconciled=False'),
  ],
  [
    'monitoring.coreos.com/ThanosRuler',
    is('Available', 'Reconciled'),
    is('Available=False', 'Reconciled'),
    is('Available', 'Reconciled=False'),
  ],
  [
    'keda.sh/ScaledObject',
    is('Ready', 'Active=False', 'Fallback=False'),
    is('Ready=Unknown'),
    is('Ready', 'Fallback'),
  ],
  ['karpenter.sh/NodePool', ...READY],
  [
    'karpenter.sh/NodeClaim',
    is('Launched', 'Registered', 'Initialized'),
    is('Launched', 'Registered'),
    is('Launched=False'),
  ],
  [
    'operator.victoriametrics.com/VMAgent',
    { updateStatus: 'operational' },
    { updateStatus: 'expanding' },
    { updateStatus: 'failed' },
  ],
  ['karpenter.k8s.aws/EC2NodeClass', ...READY],
  ['notification.toolkit.fluxcd.io/Receiver', ...READY],
  [
    'helm.toolkit.fluxcd.io/HelmRelease',
    is('Ready'),
    is('Ready=False'),
    is('Stalled', 'Ready=False'),
    'failed',
  ],
  ['flagger.app/Canary', phase('Initialized'), phase('Promoting'), phase('Failed')],
  ['serving.knative.dev/Service', ...READY],
  ['tekton.dev/PipelineRun', is('Succeeded'), is('Succeeded=Unknown'), is('Succeeded=False'), 'failed'],
  [
    'sparkoperator.k8s.io/SparkApplication',
    { applicationState: { state: 'RUNNING' } },
    { applicationState: { state: 'PENDING_RERUN' } },
    { applicationState: { state: 'FAILED', errorMessage: 'no driver' } },
  ],
  ['kueue.x-k8s.io/LocalQueue', is('Active'), is('Active=Unknown'), is('Active=False')],
  [
    'operators.coreos.com/Subscription',
    { state: 'AtLatestKnown' },
    { state: 'UpgradeAvailable' },
    { state: 'UpgradeFailed' },
  ],
  [
    'apps.openshift.io/DeploymentConfig',
    {
      replicas: 2,
      availableReplicas: 2,
      ...is('Available', 'Progressing=True=NewReplicationControllerAvailable'),
    },
    { replicas: 2, availableReplicas: 2, ...is('Available', 'Progressing=Unknown') },
    { replicas: 2, ...is('Progressing=False=ProgressDeadlineExceeded') },
    'failed',
  ],
  ['operators.coreos.com/ClusterServiceVersion', phase('Succeeded'), phase('Installing'), phase('Failed')],
  [
    'gateway.networking.k8s.io/Gateway',
    is('Accepted', 'Programmed'),
    is('Accepted'),
    is('Accepted', 'Programmed=False=NoAddress'),
  ],
  ['gateway.networking.k8s.io/GatewayClass', is('Accepted'), is('Accepted=Unknown'), is('Accepted=False')],
  [
    'gateway.networking.k8s.io/HTTPRoute',
    { parents: [is('Accepted', 'ResolvedRefs')] },
    { parents: [] },
    { parents: [is('Accepted', 'ResolvedRefs'), is('Accepted', 'ResolvedRefs=False')] },
  ],
  [
    'gateway.networking.k8s.io/BackendTLSPolicy',
    { ancestors: [is('Accepted')] },
    { ancestors: [] },
    { ancestors: [is('Accepted=False')] },
  ],
  [
    'route.openshift.io/Route',
    { ingress: [{ routerName: 'default', ...is('Admitted') }] },
    { ingress: [{ routerName: 'default', ...is('Admitted=Unknown') }] },
    { ingress: [{ routerName: 'default', ...is('Admitted=False=HostAlreadyClaimed') }] },
  ],
  [
    'projectcontour.io/HTTPProxy',
    { ...is('Valid'), currentStatus: 'valid' },
    { currentStatus: 'NotReconciled' },
    is('Valid=False'),
  ],
  [
    'networking.gke.io/ManagedCertificate',
    { certificateStatus: 'Active' },
    { certificateStatus: 'Provisioning' },
    { certificateStatus: 'FailedNotVisible' },
  ],
  ['kyverno.io/ClusterPolicy', ...READY],
  ['templates.gatekeeper.sh/ConstraintTemplate', { created: true }, { byPod: [] }, { created: false }],
  [
    'pkg.crossplane.io/Provider',
    is('Installed', 'Healthy'),
    is('Installed', 'Healthy=Unknown'),
    is('Installed=False'),
  ],
  [
    'apiextensions.crossplane.io/CompositeResourceDefinition',
    is('Established'),
    is('Offered'),
    is('Established=False'),
  ],
  [
    's3.aws.crossplane.io/Bucket',
    is('Synced', 'Ready'),
    is('Synced', 'Ready=False=Creating'),
    is('Synced=False', 'Ready'),
  ],
  ['s3.aws.upbound.io/Bucket', is('Synced', 'Ready'), is('Synced'), is('Synced=False', 'Ready')],
  [
    'rds.services.k8s.aws/DBInstance',
    is('ACK.ResourceSynced'),
    is('ACK.ResourceSynced=False'),
    is('ACK.Terminal', 'ACK.ResourceSynced'),
  ],
  ['core.cnrm.cloud.google.com/ConfigConnector', { healthy: true }, { errors: [] }, { healthy: false }],
  ['sql.cnrm.cloud.google.com/SQLInstance', ...READY],
  ['cluster.x-k8s.io/Cluster', phase('Provisioned'), phase('Provisioning'), phase('Failed'), 'failed'],
  ['cluster.x-k8s.io/MachineDeployment', phase('Running'), phase('ScalingUp'), phase('Failed'), 'failed'],
  ['cluster.x-k8s.io/MachinePool', phase('Running'), phase('Pending'), phase('Failed'), 'failed'],
  ['cluster.x-k8s.io/Machine', phase('Running'), phase('Provisioned'), phase('Failed'), 'failed'],
  [
    'snapshot.storage.k8s.io/VolumeSnapshot',
    { readyToUse: true },
    { readyToUse: false },
    { readyToUse: false, error: { message: 'no driver' } },
  ],
  ['velero.io/Backup', phase('Completed'), phase('InProgress'), phase('PartiallyFailed'), 'failed'],
  ['velero.io/Schedule', phase('Enabled'), phase('New'), phase('FailedValidation')],
  ['velero.io/BackupStorageLocation', phase('Available'), { lastSyncedTime: 'never' }, phase('Unavailable')],
];

const judge = (kind: string, rest: object, waitForJobs = true): Readiness => {
  const [group, name = ''] = kind.split('/');
  return readiness(liveObject(`${group}/v1`, name, { ...rest }), { waitForJobs });
};

describe.each(table)('%s', (kind, ready, going, wrong, end) => {
  test('is ready, on its way and wrong as its operator says', () => {
    expect([ready, going, wrong].map((status) => judge(kind, { status }).state)).toEqual([
      'ready',
      'progressing',
      end ?? 'progressing',
    ]);
  });
});

test.each([
  ...[
    'argoproj.io/WorkflowTemplate',
    'monitoring.coreos.com/ServiceMonitor',
    'keda.sh/TriggerAuthentication',
  ],
  ...['networking.istio.io/VirtualService', 'traefik.io/IngressRoute', 'tekton.dev/Task'],
  ...['kafka.strimzi.io/KafkaNodePool', 'source.toolkit.fluxcd.io/HelmRepository'],
  ...['aws.crossplane.io/ProviderConfig', 'apiextensions.crossplane.io/Composition'],
  ...['snapshot.storage.k8s.io/VolumeSnapshotClass', 'postgresql.cnpg.io/ScheduledBackup'],
])('%s is ready without a status', (kind) => {
  expect(judge(kind, {})).toMatchObject({ state: 'ready', message: 'exists' });
});

test('a kind whose operator always reports is not ready before it does', () => {
  expect(judge('cert-manager.io/Certificate', { status: { conditions: [] } })).toMatchObject({
    state: 'progressing',
    message: 'its controller has not reported on it yet',
  });
});

test('what ends by itself is not waited for without `waitForJobs`, but its failure counts', () => {
  expect(judge('argoproj.io/Workflow', { status: phase('Running') }, false).state).toBe('ready');
  expect(judge('argoproj.io/Workflow', { status: phase('Failed') }, false).state).toBe('failed');
});

test('a Rollout that pauses at a step is ready, and says so', () => {
  expect(judge('argoproj.io/Rollout', { status: { phase: 'Paused', message: 'CanaryPauseStep' } })).toEqual({
    state: 'ready',
    message: 'is Paused (CanaryPauseStep)',
  });
});

test('a Rollout without a phase is judged by its replicas', () => {
  const counts = { observedGeneration: '1', replicas: 2, updatedReplicas: 2, availableReplicas: 1 };
  expect(judge('argoproj.io/Rollout', { spec: { replicas: 2 }, status: counts })).toMatchObject({
    message: '1 of 2 replicas are available',
  });
});

test('a DeploymentConfig without replicas is ready, though it calls itself unavailable', () => {
  const status = { replicas: 0, ...is('Available=False') };
  const judged = (replicas: number) =>
    judge('apps.openshift.io/DeploymentConfig', { spec: { replicas }, status }).state;
  expect([0, 1].map(judged)).toEqual(['ready', 'progressing']);
});

test('a Subscription whose next version waits for approval is ready with the one that runs', () => {
  const waiting = { state: 'UpgradePending', ...is('InstallPlanPending=True=RequiresApproval') };
  const judged = (installPlanApproval: string, status: object) =>
    judge('operators.coreos.com/Subscription', { spec: { installPlanApproval }, status });
  const running = { ...waiting, installedCSV: 'queue.v1', currentCSV: 'queue.v2' };
  expect(judged('Manual', running)).toEqual({
    state: 'ready',
    message: 'runs queue.v1; queue.v2 waits for approval',
  });
  expect(judged('Manual', waiting).state).toBe('progressing');
  expect(judged('Automatic', running).state).toBe('progressing');
  expect(judged('Manual', { ...running, ...is('InstallPlanFailed') }).state).toBe('progressing');
});

test('a Gateway whose certificate is not there is not ready', () => {
  const status = is('Accepted', 'Programmed', 'ResolvedRefs=False=InvalidCertificateRef');
  expect(judge('gateway.networking.k8s.io/Gateway', { status }).message).toBe(
    'ResolvedRefs is False (InvalidCertificateRef)',
  );
});

test('what is said of a parent that a route wants no more does not count', () => {
  const refused = { parentRef: { name: 'edge', sectionName: 'plain' }, ...is('Accepted=False=NoMatch') };
  const accepted = {
    parentRef: { kind: 'Gateway', name: 'edge', namespace: 'web', sectionName: 'tls' },
    ...is('Accepted', 'ResolvedRefs'),
  };
  const judged = (...parentRefs: object[]) =>
    judge('gateway.networking.k8s.io/HTTPRoute', {
      spec: { parentRefs },
      status: { parents: [refused, accepted] },
    });
  expect(judged({ name: 'edge', sectionName: 'tls' }).state).toBe('ready');
  expect(judged({ name: 'edge', sectionName: 'tls' }, refused.parentRef).message).toBe(
    'Accepted is False (NoMatch) (edge)',
  );
  expect(judged({ name: 'inner' }).message).toBe('no parent has accepted it yet');
});

test('an Elasticsearch of one node is as well as it can be when it is yellow', () => {
  const status = { health: 'yellow', phase: 'Ready', availableNodes: 1 };
  expect(judge('elasticsearch.k8s.elastic.co/Elasticsearch', { status }).state).toBe('ready');
});

test('a suspended object of Flux is ready, whatever it was before', () => {
  const rest = { metadata: { generation: 2 }, spec: { suspend: true }, status: { observedGeneration: 1 } };
  expect(judge('helm.toolkit.fluxcd.io/HelmRelease', rest).message).toBe('is suspended');
});

test.each([
  [{ sync: { status: 'Synced' }, health: { status: 'Healthy' } }, 'ready', 'ready'],
  [{ sync: { status: 'Synced' }, health: { status: 'Degraded' } }, 'progressing', 'progressing'],
  [{ sync: { status: 'OutOfSync' }, health: { status: 'Healthy' } }, 'progressing', 'ready'],
])(
  'an Application with %j is %s when it is synced by itself, and %s when by hand',
  (status, automated, byHand) => {
    const states = [{ syncPolicy: { automated: {} } }, {}].map(
      (spec) => judge('argoproj.io/Application', { spec, status }).state,
    );
    expect(states).toEqual([automated, byHand]);
  },
);

test('no status, however odd, is more than not understood', () => {
  const odd = [null, 'ready', 7, [], {}, { conditions: 'x' }, { conditions: [null, 'x', { type: 1 }] }];
  const nested = [null, 1, 'x', [], [null], { conditions: null }].flatMap((value) => [
    { phase: value, health: value, sync: value, parents: value, listeners: [value], state: value },
    { observedGeneration: value, conditions: [{ type: 'Ready', status: value, message: value }] },
  ]);
  const kinds = [...table.map(([kind]) => kind), 'argoproj.io/Application', 'example.com/Widget'];
  for (const status of [...odd, ...nested]) {
    for (const kind of kinds) {
      for (const spec of [null, {}]) expect(judge(kind, { spec, status }).message).not.toBe('');
    }
  }
});
