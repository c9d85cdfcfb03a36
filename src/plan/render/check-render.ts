import type { Failure } from '../../model/result/failure.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { missingNamespaces } from './missing-namespaces.ts';
import { nameless } from './nameless.ts';
import { notText } from './not-text.ts';
import { othersObjects } from './others-objects.ts';
import { type RecordParts, recordTooLarge } from './record-size.ts';
import type { RenderFacts } from './render-facts.ts';
import type { RenderProblem } from './render-problem.ts';
import { type RenderedItem, renderedItems } from './rendered-item.ts';
import { renderedTwice } from './rendered-twice.ts';
import { placeOf } from './template-place.ts';
import { unservedKinds } from './unserved-kinds.ts';

type Check = (items: RenderedItem[], facts: RenderFacts) => RenderProblem[];

/** Each finds one kind of fault, and all of it. */
const CHECKS: readonly Check[] = [
  nameless,
  renderedTwice,
  unservedKinds,
  missingNamespaces,
  notText,
  othersObjects,
];

export interface CheckedRender extends RecordParts {
  facts: RenderFacts;
  /** As the user wrote it, when the chart is a folder; else undefined. */
  chartFolder: string | undefined;
}

export interface RenderVerdict {
  /** Undefined when the render can be deployed as far as can be seen. */
  refusal?: Failure;
  warnings: string[];
  /** What server-side apply would refuse, and a client-side one takes; only with Helm 4. */
  duplicates: string[];
}

/** Looks through a render for what would fail halfway or do something else than it says. Pure. */
export function checkRender(render: CheckedRender): RenderVerdict {
  const items = renderedItems(render.manifest);
  const problems = [...CHECKS.flatMap((check) => check(items, render.facts)), ...recordTooLarge(render)];
  const told = problems.map((problem) => ({ ...problem, says: located(problem, render) }));
  const refused = told.filter(({ severity }) => severity === 'refuse');
  const warnings = told
    .filter(({ severity }) => severity === 'warn')
    .map(({ says, remedy }) => `${says}. ${remedy}`);
  const duplicates = render.facts.major === 4 ? duplicateKeys(items) : [];
  return { warnings, duplicates, ...(refused.length > 0 && { refusal: refusalOf(refused) }) };
}

function located(problem: RenderProblem, { chartFiles, chartFolder }: CheckedRender): string {
  const place = placeOf(problem, { files: chartFiles, folder: chartFolder });
  return place === undefined ? problem.says.replace(/ \(@\)| in @/, '') : problem.says.replace('@', place);
}

/** The first one is the message; with others all of them are the details. */
function refusalOf(problems: RenderProblem[]): Failure {
  const [first, ...others] = problems as [RenderProblem, ...RenderProblem[]];
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return {
    reason: first.reason,
    code: first.code,
    message: `${first.says}${more}`,
    remedy: first.remedy,
    ...(first.object !== undefined && { object: first.object }),
    ...(others.length > 0 && { details: problems.map(({ says, remedy }) => `${says}. ${remedy}`) }),
  };
}
