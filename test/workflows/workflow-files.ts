import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Why what needs the program is skipped; undefined where it is there. */
export const noProgram = (program: string): string | undefined =>
  spawnSync(program, ['--version']).status === 0 ? undefined : `no ${program} on PATH`;

/** A step, or a job that calls a workflow: whatever `uses` something. */
export interface Use {
  uses: string;
  with?: Record<string, unknown>;
}

interface Concurrency {
  group: string;
  'cancel-in-progress': unknown;
  queue?: string;
}

export interface Job {
  if?: string;
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: Record<string, string>;
  permissions?: Record<string, string>;
  'timeout-minutes'?: unknown;
  concurrency?: Concurrency;
  steps?: (Step | undefined)[];
}

export interface Step {
  id?: string;
  name?: string;
  if?: string;
  run?: string;
  uses?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

export interface Workflow {
  on: {
    workflow_call?: { inputs?: Record<string, { required?: boolean }>; secrets?: Record<string, unknown> };
  };
  permissions?: unknown;
  concurrency?: Concurrency;
  jobs: Record<string, Job>;
}

export interface WorkflowFile {
  /** Relative to the repository. */
  path: string;
  text: string;
  workflow: Workflow;
}

/** The workflows of a folder. */
export function workflowsIn(folder: string): WorkflowFile[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => readWorkflow(`${folder}/${name}`));
}

export function readWorkflow(path: string): WorkflowFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, workflow: parse(text) };
}

/** The script of the step with this id or name. */
export function scriptOf({ path, workflow }: WorkflowFile, job: string, step: string): string {
  const script = workflow.jobs[job]?.steps?.find((one) => [one?.id, one?.name].includes(step))?.run;
  if (script === undefined) throw new Error(`${path}: job ${job} has no script ${step}`);
  return script;
}

/** Every job and step that uses an action or a workflow. */
export function usesOf({ jobs }: Workflow): Use[] {
  return Object.values(jobs).flatMap((job) =>
    [job, ...(job.steps ?? [])].filter((one): one is Use => one?.uses !== undefined),
  );
}

/** YAML of the docs that is a workflow or a step: in fences, with `uses:` in it. */
export function usesInDocs(): { path: string; use: Use }[] {
  const paths = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)];
  return paths
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return [...text.matchAll(/^```yaml\n(.*?)^```/gms)].flatMap(([, yaml = '']) =>
        /\buses:/.test(yaml) ? findUses(parse(yaml)).map((use) => ({ path, use })) : [],
      );
    });
}

function findUses(value: unknown): Use[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(findUses);
  return 'uses' in value && typeof value.uses === 'string' ? [value as Use, ...inner] : inner;
}
