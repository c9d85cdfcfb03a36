import { condition, explain, mapping, mappings, textOf } from '../../fields.ts';
import type { ReadinessRule } from '../readiness-rule.ts';

export const claim: ReadinessRule = ({ status = {} }, { bindingMode }) => {
  const phase = textOf(status.phase, 'Pending');
  if (phase === 'Bound') return { state: 'ready', message: 'is bound' };
  if (phase === 'Lost') return { state: 'failed', message: 'has lost its volume' };
  // Such a claim stays pending until a pod uses it, which may be never; a pod that does waits for it by itself.
  if (bindingMode === 'WaitForFirstConsumer') return { state: 'ready', message: 'waits for its first pod' };
  return { state: 'progressing', message: 'is not bound to a volume' };
};

export const service: ReadinessRule = ({ spec = {}, status = {} }) => {
  if (spec.type !== 'LoadBalancer') return { state: 'ready', message: 'exists' };
  const addresses = mappings(mapping(status, 'loadBalancer'), 'ingress');
  const external = Array.isArray(spec.externalIPs) && spec.externalIPs.length > 0;
  return addresses.length > 0 || external
    ? { state: 'ready', message: 'has an address' }
    : { state: 'progressing', message: 'has no address from the load balancer' };
};

export const namespace: ReadinessRule = ({ status = {} }) =>
  status.phase === 'Terminating'
    ? { state: 'progressing', message: 'is being deleted' }
    : { state: 'ready', message: 'is active' };

/** What has no more to say than whether it is there, except a Node, which has a `Ready`. */
export const plain: ReadinessRule = ({ status }) => {
  const ready = condition(status, 'Ready');
  if (ready === undefined) return { state: 'ready', message: 'exists' };
  return ready.status === 'True'
    ? { state: 'ready', message: 'is ready' }
    : { state: 'progressing', message: explain(ready) || 'is not ready' };
};
