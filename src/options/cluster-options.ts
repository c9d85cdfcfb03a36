import { oldestOf, SUPPORTED } from '../model/supported-tools.ts';
import type { OptionRow } from './option.ts';

/** Which cluster a run works on, and by which kubectl. */
export const CLUSTER_OPTIONS = {
  kubeconfigContent: {
    group: 'cluster',
    input: 'kubeconfig',
    type: 'text',
    placeholder: 'TEXT',
    help: 'Content of a kubeconfig, raw or as base64',
    unset: '`KUBECONFIG` or the usual place',
    default: undefined,
  },
  kubeconfigPath: {
    group: 'cluster',
    flag: 'kubeconfig',
    type: 'path',
    placeholder: 'PATH',
    help: 'Path of the kubeconfig',
    unset: '`KUBECONFIG` or the usual place',
    default: undefined,
  },
  server: {
    group: 'cluster',
    input: 'server',
    type: 'text',
    placeholder: 'URL',
    help: 'Address of the API server, with `token` in place of a kubeconfig',
    default: undefined,
  },
  token: {
    group: 'cluster',
    input: 'token',
    type: 'text',
    placeholder: 'TOKEN',
    help: 'Token for `server`, such as that of a service account; it is masked',
    default: undefined,
  },
  certificateAuthority: {
    group: 'cluster',
    input: 'certificate-authority',
    type: 'text',
    placeholder: 'PEM',
    help: 'Certificate of the authority that `server` is trusted by, as PEM or as base64 of it',
    unset: 'the authorities of the system',
    default: undefined,
  },
  context: {
    group: 'cluster',
    input: 'context',
    flag: 'context',
    type: 'text',
    placeholder: 'NAME',
    help: 'Context of the kubeconfig',
    unset: 'its current one',
    default: undefined,
  },
  kubectlVersion: {
    group: 'cluster',
    input: 'kubectl-version',
    flag: 'kubectl-version',
    type: 'text',
    placeholder: 'X.Y.Z',
    help: `Exact version of kubectl, such as \`${SUPPORTED.kubectl.pinned}\``,
    unset: `kubectl ${oldestOf('kubectl')} or newer from PATH, else ${SUPPORTED.kubectl.pinned}`,
    default: undefined,
  },
} as const satisfies Record<string, OptionRow>;
