import { textOf } from '../../fields.ts';
import type { ReadinessRule } from '../readiness-rule.ts';
import { judgeSigns, type OperatorRule } from './operator-rule.ts';
import { readConditions } from './readings.ts';

const NEWEST: OperatorRule = {
  kind: 'operators.coreos.com/Subscription',
  ready: ['state=AtLatestKnown', '!InstallPlanFailed', '!InstallPlanPending', '!BundleUnpacking'],
  silence: 'wait',
};

/** A Subscription of OLM. With manual approval a newer version may wait for somebody for ever, beside the one that runs. */
export const subscription: ReadinessRule = (object) => {
  const { spec = {}, status = {} } = object;
  const runs = textOf(status.installedCSV);
  const approval =
    status.conditions === undefined ? undefined : readConditions(object).get('InstallPlanPending');
  const waits = approval?.is === 'true' && approval.why.startsWith('RequiresApproval');
  if (spec.installPlanApproval === 'Manual' && runs !== '' && waits && status.state === 'UpgradePending') {
    const next = textOf(status.currentCSV, 'a newer version');
    return { state: 'ready', message: `runs ${runs}; ${next} waits for approval` };
  }
  return judgeSigns(object, NEWEST) ?? { state: 'progressing', message: 'has no state yet' };
};
