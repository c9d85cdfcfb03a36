import { application } from './application.ts';
import { deploymentConfig } from './deployment-config.ts';
import { elasticsearch } from './elasticsearch.ts';
import type { OperatorRule } from './operator-rule.ts';
import { rollout } from './rollout.ts';
import { subscription } from './subscription.ts';

/** What operators write about their kinds, where the common habits do not tell; the first row that fits counts. */
// biome-ignore format: one row a line
const OPERATORS: OperatorRule[] = [
  // Argo
  { kind: 'argoproj.io/Rollout', rule: rollout, silence: 'wait' },
  { kind: 'argoproj.io/Application', rule: application, silence: 'wait' },
  { kind: 'argoproj.io/ApplicationSet', ready: ['ResourcesUpToDate', '!ErrorOccurred', '!RolloutProgressing'] },
  { kind: 'argoproj.io/Workflow', ready: ['phase=Succeeded'], failed: ['phase=Failed|Error'], silence: 'wait', runs: true },
  { kind: 'argoproj.io/AnalysisRun', ready: ['phase=Successful'], failed: ['phase=Failed|Error|Inconclusive'], silence: 'wait', runs: true },
  { kind: 'argoproj.io/Experiment', ready: ['phase=Successful'], failed: ['phase=Failed|Error|Inconclusive'], silence: 'wait', runs: true },
  { kind: 'argoproj.io/CronWorkflow', ready: ['!SubmissionError', '!SpecError'], silence: 'ready' },
  { kind: 'argoproj.io/EventBus', ready: ['Deployed', 'Configured'], silence: 'wait' },
  { kind: 'argoproj.io/EventSource', ready: ['SourcesProvided', 'Deployed'], silence: 'wait' },
  { kind: 'argoproj.io/Sensor', ready: ['DependenciesProvided', 'TriggersProvided', 'Deployed'], silence: 'wait' },
  { kind: 'argoproj.io/*', silence: 'ready' },
  // Certificates and secrets
  { kind: 'cert-manager.io/*', ready: ['Ready'], silence: 'wait' },
  { kind: 'acme.cert-manager.io/*', ready: ['state=valid|ready'], failed: ['state=invalid|errored|expired'], silence: 'wait' },
  { kind: 'trust.cert-manager.io/Bundle', ready: ['Synced'], silence: 'wait' },
  { kind: 'external-secrets.io/*', ready: ['Ready'], silence: 'wait' },
  { kind: 'generators.external-secrets.io/*', silence: 'ready' },
  { kind: 'bitnami.com/SealedSecret', ready: ['Synced'], silence: 'wait' },
  { kind: 'secrets-store.csi.x-k8s.io/*', silence: 'ready' },
  // Databases and queues
  { kind: 'elasticsearch.k8s.elastic.co/Elasticsearch', rule: elasticsearch, silence: 'wait' },
  { kind: 'stackconfigpolicy.k8s.elastic.co/*', ready: ['phase=Ready'], silence: 'wait' },
  { kind: 'autoscaling.k8s.elastic.co/*' },
  { kind: '*.k8s.elastic.co/*', ready: ['health=green'], silence: 'wait' },
  { kind: 'kafka.strimzi.io/KafkaNodePool', silence: 'ready' },
  { kind: 'kafka.strimzi.io/KafkaRebalance' },
  { kind: 'kafka.strimzi.io/*', ready: ['Ready', '!NotReady'], silence: 'wait' },
  { kind: 'core.strimzi.io/StrimziPodSet' },
  { kind: 'postgresql.cnpg.io/Cluster', ready: ['Ready'], silence: 'wait' },
  { kind: 'postgresql.cnpg.io/Backup', ready: ['phase=completed'], failed: ['phase=failed'], silence: 'wait', runs: true },
  { kind: 'postgresql.cnpg.io/Database', ready: ['applied=true'], silence: 'wait' },
  { kind: 'postgresql.cnpg.io/*', silence: 'ready' },
  { kind: 'acid.zalan.do/postgresql', ready: ['PostgresClusterStatus=Running'], silence: 'wait' },
  { kind: 'rabbitmq.com/RabbitmqCluster', ready: ['AllReplicasReady', 'ClusterAvailable', 'ReconcileSuccess'], silence: 'wait' },
  { kind: 'rabbitmq.com/*', ready: ['Ready'], silence: 'wait' },
  { kind: 'minio.min.io/Tenant', ready: ['currentState=Initialized'], silence: 'wait' },
  // Observability and scaling
  { kind: 'monitoring.coreos.com/Prometheus', ready: ['Available', 'Reconciled'] },
  { kind: 'monitoring.coreos.com/PrometheusAgent', ready: ['Available', 'Reconciled'] },
  { kind: 'monitoring.coreos.com/Alertmanager', ready: ['Available', 'Reconciled'] },
  { kind: 'monitoring.coreos.com/ThanosRuler', ready: ['Available', 'Reconciled'] },
  { kind: 'operator.victoriametrics.com/*', ready: ['updateStatus=operational|paused'] },
  { kind: 'monitoring.coreos.com/*', silence: 'ready' },
  { kind: 'keda.sh/*TriggerAuthentication', silence: 'ready' },
  { kind: 'keda.sh/*', ready: ['Ready', '!Fallback'], silence: 'wait' },
  { kind: 'autoscaling.k8s.io/*', silence: 'ready' },
  { kind: 'karpenter.sh/NodePool', ready: ['Ready'], silence: 'wait' },
  { kind: 'karpenter.sh/NodeClaim', ready: ['Launched', 'Registered', 'Initialized'], silence: 'wait' },
  { kind: 'karpenter.k8s.aws/EC2NodeClass', ready: ['Ready'], silence: 'wait' },
  // Delivery
  { kind: 'source.toolkit.fluxcd.io/HelmRepository', silence: 'ready', pausedBy: 'suspend' },
  { kind: 'notification.toolkit.fluxcd.io/Receiver', ready: ['Ready'], silence: 'wait', pausedBy: 'suspend' },
  { kind: 'notification.toolkit.fluxcd.io/*', silence: 'ready', pausedBy: 'suspend' },
  { kind: '*.toolkit.fluxcd.io/*', ready: ['Ready'], failed: ['Stalled'], silence: 'wait', pausedBy: 'suspend' },
  { kind: 'flagger.app/Canary', ready: ['phase=Initialized|Succeeded'], silence: 'wait' },
  { kind: 'flagger.app/*', silence: 'ready' },
  { kind: '*.knative.dev/*', ready: ['Ready'], silence: 'wait' },
  { kind: 'tekton.dev/*Run', ready: ['Succeeded'], failed: ['Succeeded:False'], silence: 'wait', runs: true },
  { kind: 'tekton.dev/*', silence: 'ready' },
  { kind: 'sparkoperator.k8s.io/SparkApplication', ready: ['applicationState.state=RUNNING|COMPLETED'], silence: 'wait' },
  { kind: 'kueue.x-k8s.io/*Queue', ready: ['Active'], silence: 'wait' },
  { kind: 'kueue.x-k8s.io/*', silence: 'ready' },
  { kind: 'operators.coreos.com/Subscription', rule: subscription, silence: 'wait' },
  { kind: 'apps.openshift.io/DeploymentConfig', rule: deploymentConfig, silence: 'wait' },
  { kind: 'operators.coreos.com/ClusterServiceVersion', ready: ['phase=Succeeded'], silence: 'wait' },
  // Networking
  { kind: 'gateway.networking.k8s.io/Gateway', ready: ['Accepted', 'Programmed', '!ResolvedRefs:False'], silence: 'wait' },
  { kind: 'gateway.networking.k8s.io/GatewayClass', ready: ['Accepted'], silence: 'wait' },
  { kind: 'gateway.networking.k8s.io/*Route', silence: 'wait' },
  { kind: 'gateway.networking.k8s.io/ReferenceGrant', silence: 'ready' },
  { kind: 'networking.istio.io/*', silence: 'ready' },
  { kind: 'security.istio.io/*', silence: 'ready' },
  { kind: 'telemetry.istio.io/*', silence: 'ready' },
  { kind: 'extensions.istio.io/*', silence: 'ready' },
  { kind: 'policy.linkerd.io/*', silence: 'ready' },
  { kind: 'traefik.io/*', silence: 'ready' },
  { kind: 'traefik.containo.us/*', silence: 'ready' },
  { kind: 'projectcontour.io/HTTPProxy', ready: ['Valid', 'currentStatus=valid'] },
  { kind: 'cilium.io/*', silence: 'ready' },
  { kind: '*projectcalico.org/*', silence: 'ready' },
  { kind: 'metallb.io/*', silence: 'ready' },
  { kind: 'k8s.cni.cncf.io/*', silence: 'ready' },
  { kind: 'elbv2.k8s.aws/*', silence: 'ready' },
  { kind: 'networking.gke.io/ManagedCertificate', ready: ['certificateStatus=Active'], silence: 'wait' },
  { kind: 'networking.gke.io/*', silence: 'ready' },
  { kind: 'cloud.google.com/*', silence: 'ready' },
  // Policies
  { kind: 'kyverno.io/*Policy', ready: ['Ready'] },
  { kind: 'kyverno.io/*', silence: 'ready' },
  { kind: 'templates.gatekeeper.sh/ConstraintTemplate', ready: ['created=true'], silence: 'wait' },
  { kind: 'constraints.gatekeeper.sh/*', silence: 'ready' },
  // Clouds, clusters and volumes
  { kind: 'pkg.crossplane.io/*Config', silence: 'ready' },
  { kind: 'pkg.crossplane.io/*Revision' },
  { kind: 'pkg.crossplane.io/*', ready: ['Installed', 'Healthy'] },
  { kind: 'apiextensions.crossplane.io/CompositeResourceDefinition', ready: ['Established'], silence: 'wait' },
  { kind: 'apiextensions.crossplane.io/*', silence: 'ready' },
  { kind: '*.crossplane.io/*Config', silence: 'ready' },
  { kind: '*.upbound.io/*Config', silence: 'ready' },
  { kind: 'protection.crossplane.io/*' },
  { kind: 'ops.crossplane.io/*' },
  { kind: 'stacks.crossplane.io/*' },
  { kind: '*.crossplane.io/*', ready: ['Synced', 'Ready'], silence: 'wait' },
  { kind: '*.upbound.io/*', ready: ['Synced', 'Ready'], silence: 'wait' },
  { kind: '*.services.k8s.aws/*', ready: ['ACK.ResourceSynced', '!ACK.Terminal'], silence: 'wait' },
  { kind: 'core.cnrm.cloud.google.com/*', ready: ['healthy=true'], silence: 'wait' },
  { kind: '*.cnrm.cloud.google.com/*', ready: ['Ready'], silence: 'wait' },
  { kind: 'cluster.x-k8s.io/Cluster', ready: ['phase=Provisioned'], failed: ['phase=Failed'], silence: 'wait', pausedBy: 'paused' },
  { kind: 'cluster.x-k8s.io/MachineDeployment', ready: ['phase=Running'], failed: ['phase=Failed'], silence: 'wait' },
  { kind: 'cluster.x-k8s.io/MachinePool', ready: ['phase=Running'], failed: ['phase=Failed'], silence: 'wait' },
  { kind: 'cluster.x-k8s.io/Machine', ready: ['phase=Running'], failed: ['phase=Failed'], silence: 'wait' },
  { kind: '*.cluster.x-k8s.io/*Template', silence: 'ready' },
  { kind: 'snapshot.storage.k8s.io/*Class', silence: 'ready' },
  { kind: 'snapshot.storage.k8s.io/*', ready: ['readyToUse=true'], silence: 'wait' },
  { kind: 'velero.io/Backup', ready: ['phase=Completed'], failed: ['phase=Failed|PartiallyFailed|FailedValidation'], silence: 'wait', runs: true },
  { kind: 'velero.io/Schedule', ready: ['phase=Enabled'], silence: 'wait' },
  { kind: 'velero.io/BackupStorageLocation', ready: ['phase=Available'], silence: 'wait' },
];

const MATCHERS = OPERATORS.map((row) => ({ row, pattern: patternOf(row.kind) }));

/** The row of a kind; without one the habits that operators share decide. */
export function operatorOf(group: string, kind: string): OperatorRule {
  const name = `${group}/${kind}`;
  return MATCHERS.find(({ pattern }) => pattern.test(name))?.row ?? { kind: name };
}

function patternOf(kind: string): RegExp {
  const text = kind.split('*').map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${text.join('[^/]*')}$`);
}
