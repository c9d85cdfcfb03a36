import type { Result } from '../../model/result.ts';
import { refuseOthers } from '../../plan/decide.ts';
import { planRecover } from '../../plan/planners/recover.ts';
import type { Session } from '../session.ts';
import { ownership, planStored, type StoredPlan } from './plan-stored.ts';

/** Plans to settle each selected release, whatever its entry says now. */
export function planRecoveries(session: Session): Promise<Result<StoredPlan>> {
  return planStored(session, 'recover', async (entry, observed) => {
    const refusal = refuseOthers({ observed, ...ownership(session) });
    return planRecover({ id: entry.id, observed, entry, ...(refusal && { refusal }) });
  });
}
