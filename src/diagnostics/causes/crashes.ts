import type { Failure } from '../../model/result/failure.ts';
import type { CauseRule } from './cause-rule.ts';
import { endings } from './endings.ts';

/** A program that cannot reach another one is mostly the consequence of what is wrong with that one. */
const ABOUT_OTHERS =
  /connection refused|no such host|i\/o timeout|timed? ?out|unreachable|could not connect|cannot connect|bad address|name resolution|ECONNREFUSED|ENOTFOUND|ETIMEDOUT/i;

/** Containers that ended though they should run, those that nothing else explains first. */
export const crashes: CauseRule = ({ pods }) => {
  const causes = pods
    .filter(({ owner }) => owner.kind !== 'Job' && owner.hook === undefined)
    .flatMap(endings);
  return causes.sort((a, b) => weight(a) - weight(b));
};

function weight({ code, message }: Failure): number {
  if (code !== 'container-crashed' && code !== 'init-container-failed') return 0;
  return ABOUT_OTHERS.test(message) ? 2 : 1;
}
