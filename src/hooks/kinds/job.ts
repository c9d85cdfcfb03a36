import { z } from 'zod';
import { locate } from '../../cluster/objects/locate.ts';
import { identify } from '../../cluster/watch/wait-gone.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { addProblem } from '../definition/add-problem.ts';
import type { HookContext, HookKind } from '../kind.ts';
import { cutContent, inlineObjects, objectsIn } from '../objects/inline-objects.ts';
import { rightsOn } from '../objects/permission-request.ts';
import { readObjects } from '../objects/read-objects.ts';
import { refuseOwned } from '../objects/refuse-owned.ts';
import { awaitGone } from '../waiting/await-gone.ts';
import { awaitJob, hasEnded } from '../waiting/await-job.ts';

const path = z.string().min(1);

const settingsSchema = z
  .strictObject({
    file: path
      .describe('File with the Job as Kubernetes YAML; placeholders in it are not filled in.')
      .optional(),
    content: inlineObjects
      .describe('The Job itself, as a mapping or YAML text. Placeholders in it become text.')
      .optional(),
    deleteAfter: z
      .boolean()
      .default(false)
      .describe('Deletes it with its pods when it has succeeded; one that failed stays to be looked at.'),
  })
  .superRefine(({ file, content }, context) => {
    if ((file === undefined) !== (content === undefined)) return;
    const message = 'a `job` needs one of `file` and `content`';
    addProblem(context, { code: file === undefined ? 'missing-key' : 'conflicting-keys', message });
  });

const shape = {
  job: z
    .union([settingsSchema, path], { error: 'a file, or a mapping with `file` or `content`' })
    .describe('A file with a Job, or a mapping with `file` or `content`.'),
};

type JobSpec = z.infer<z.ZodObject<typeof shape>>;
type Settings = z.infer<typeof settingsSchema>;

export const job: HookKind<JobSpec> = {
  name: 'job',
  summary:
    'Runs a Job, streams the logs of its pods, and fails when it fails. A finished Job of the same name is replaced; one that does not end before `timeout`, or is cancelled, is deleted with its pods.',
  shape,
  placeholders: { job: cutContent },
  changes: 'anything',
  returns: '`{job, log}`: the Job as `Job/namespace/name`, and the last 64 kB of what its containers wrote.',
  files: ({ job: written }) => [settingsOf(written).file ?? []].flat(),
  permissions: (_spec, { namespace }) => [
    ...rightsOn({ kind: 'jobs.batch' }, ['get', 'create', 'delete', 'watch']),
    ...rightsOn({ kind: 'pods' }, ['list', 'watch']),
    { verb: 'get', group: '', resource: 'pods', subresource: 'log', namespace },
  ],
  describe({ job: written }) {
    const { file, content } = settingsOf(written);
    return `run job ${file ?? objectsIn(content)[0]?.metadata.name}`;
  },
  example: `
job:
  content:
    apiVersion: batch/v1
    kind: Job
    metadata: {name: greet}
    spec:
      backoffLimit: 0
      template:
        spec:
          restartPolicy: Never
          containers: [{name: greet, image: "busybox:1.36", command: [echo, "hello \${release.name}"]}]
  deleteAfter: true
`,

  async run({ job: written }, context) {
    const settings = settingsOf(written);
    const wanted = await readJob(settings, context);
    if (!wanted.ok) return wanted;
    const replaced = await removeFinished(wanted.value, context);
    if (!replaced.ok) return replaced;

    const { effects, signal, log } = context;
    const created = await effects.cluster.create(wanted.value, { signal });
    if (!created.ok) return created;
    const name = nameOf(created.value);
    log.info(`created ${name}`);
    const ended = await awaitJob(created.value, context);
    if (!ended.ok) {
      if (signal.aborted) await stop(created.value, context);
      return ended;
    }
    if (settings.deleteAfter) {
      const deleted = await effects.cluster.delete(refOf(created.value), { signal });
      if (!deleted.ok) return deleted;
    }
    return ok({ job: name, log: ended.value });
  },
};

function settingsOf(written: JobSpec['job']): Settings {
  return typeof written === 'string' ? { file: written, deleteAfter: false } : written;
}

async function readJob(
  { file, content }: Settings,
  { reader, target, folder }: HookContext,
): Promise<Result<KubeObject>> {
  const read = file === undefined ? ok(objectsIn(content)) : await readObjects([file], folder);
  if (!read.ok) return read;
  const [first, ...others] = read.value;
  if (first === undefined || first.kind !== 'Job' || others.length > 0)
    return fail(notOneJob(file, read.value));
  const located = await locate(reader, [first], target.namespace);
  return located.ok ? ok(located.value[0] ?? first) : located;
}

/** Makes room for the Job: an earlier one of its name is removed if it has ended, and is in the way if it has not. */
async function removeFinished(wanted: KubeObject, context: HookContext): Promise<Result<undefined>> {
  const { reader, effects, signal, log } = context;
  const ref = refOf(wanted);
  const existing = await reader.get(ref, { signal });
  if (!existing.ok || existing.value === undefined) return existing.ok ? ok() : existing;
  const refused = refuseOwned([existing.value], 'run');
  if (!refused.ok) return fail({ ...refused.failure, remedy: 'Give the Job of the hook another name.' });
  const { uid, deletionTimestamp } = existing.value.metadata;
  if (!hasEnded(existing.value) && deletionTimestamp === undefined) return fail(stillRunning(existing.value));
  const targets = await identify(reader, [ref], { signal });
  if (!targets.ok) return targets;
  const deleted = await effects.cluster.delete(ref, { signal, ...(uid !== undefined && { uid }) });
  if (!deleted.ok) return deleted;
  log.info(`replaces the finished ${nameOf(wanted)}`);
  return awaitGone(targets.value, context);
}

/** Nobody waits for it any more, so it must not go on; asked although the hook's own signal has aborted. */
async function stop(created: KubeObject, { effects, log }: HookContext): Promise<void> {
  const { uid } = created.metadata;
  const deleted = await effects.cluster.delete(refOf(created), uid === undefined ? {} : { uid });
  if (deleted.ok) log.info(`deleted ${nameOf(created)}, which had not ended`);
  else log.warning(`${nameOf(created)} still runs: ${deleted.failure.message}`);
}

function notOneJob(file: string | undefined, objects: KubeObject[]): Failure {
  const seen = objects.length === 0 ? 'nothing' : objects.map(nameOf).join(', ');
  return {
    reason: 'hook',
    message: `${file ?? '`content`'} must be one Job, and has ${seen}`,
    remedy: 'Apply what else it needs by an `apply` hook before it.',
  };
}

function stillRunning(existing: KubeObject): Failure {
  return {
    reason: 'conflict',
    message: `${nameOf(existing)} is still running, so it was not started again`,
    remedy: 'Wait for it by a `wait` hook, or delete it.',
    object: nameOf(existing),
  };
}
