import type { CauseCode } from '../../model/cause-table.ts';
import type { FailureReason } from '../../model/result/failure.ts';

/** Something in a render that keeps it from being deployed, or that is not what it looks like. */
export interface RenderProblem {
  /** `warn`: Helm deploys it nevertheless. */
  severity: 'refuse' | 'warn';
  reason: FailureReason;
  code: CauseCode;
  /** `Kind/namespace/name`, as far as it is known. */
  object?: string;
  /** One sentence that begins with the object; `@` stands for the place in the template. */
  says: string;
  remedy: string;
  /** `api/templates/service.yaml`: the template as Helm names it; undefined when the render does not say it. */
  template?: string;
  /** What stands in the line of the template that is to blame. */
  seek?: RegExp;
}
