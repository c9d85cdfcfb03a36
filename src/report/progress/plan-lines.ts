import { newNamespacesOf, type Plan, runSteps } from '../../model/plan/plan.ts';
import { runStepText } from '../../model/plan/run-step-text.ts';
import { counted } from '../../util/counted.ts';
import { orphanText } from '../plan/orphan-text.ts';
import { toolsText } from '../wording.ts';
import { info, type ProgressLine, warning } from './lines.ts';

/** What a run says first. */
export function planLines(plan: Plan): ProgressLine[] {
  return [
    ...info(planText(plan)),
    ...addedLines(plan),
    ...namespaceLines(plan),
    ...plannedStepLines(plan),
    ...orphanLines(plan),
  ];
}

function planText({ command, manifest, environment, cluster, tools, dryRun, releases }: Plan): string {
  const what = `${dryRun ? 'plan of ' : ''}${command} ${manifest}`;
  const charts = counted(releases.length, 'chart');
  return [
    `${what}${environment === undefined ? '' : ` for ${environment}`}: ${charts}`,
    `context ${cluster.context} (${cluster.server}, Kubernetes ${cluster.version})`,
    toolsText(tools),
  ].join(', ');
}

/** Which charts were not asked for, and why they are part of the run. */
function addedLines({ releases }: Plan): ProgressLine[] {
  return releases.flatMap(({ id, addedFor }) =>
    addedFor === undefined ? [] : info(`${id} added: ${addedFor} needs it`),
  );
}

/** In a dry run: what the steps around all releases would do. */
function plannedStepLines(plan: Plan): ProgressLine[] {
  return plan.dryRun ? runSteps(plan).flatMap((step) => info(`would ${runStepText(step)}`)) : [];
}

function namespaceLines(plan: Plan): ProgressLine[] {
  const creates = plan.dryRun ? 'would create' : 'creates';
  return newNamespacesOf(plan).flatMap(({ name, meant }) =>
    meant === undefined
      ? info(`${creates} namespace ${name}`)
      : warning(`${creates} namespace ${name}, did you mean ${meant}?`),
  );
}

function orphanLines({ orphans = [] }: Plan): ProgressLine[] {
  return orphans.flatMap((orphan) => warning(`orphan ${orphanText(orphan)}`));
}
