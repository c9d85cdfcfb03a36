import { z } from 'zod';
import { getAll } from '../../cluster/objects/get-all.ts';
import { locate } from '../../cluster/objects/locate.ts';
import { waitReady } from '../../cluster/watch/wait-ready.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { addProblem } from '../definition/add-problem.ts';
import type { HookContext, HookKind } from '../kind.ts';
import { cutContent, inlineObjects, objectsIn } from '../objects/inline-objects.ts';
import { describeReferences } from '../objects/object-reference.ts';
import { rightsOn } from '../objects/permission-request.ts';
import { readObjects } from '../objects/read-objects.ts';
import { refuseOwned } from '../objects/refuse-owned.ts';
import { untilServed } from '../waiting/until-served.ts';
import { logProgress, stillWaiting, UNTIL_ABORTED_MS } from '../waiting/waiting.ts';

const path = z.string().min(1);

const settingsSchema = z
  .strictObject({
    files: z
      .array(path)
      .min(1)
      .describe('Files of Kubernetes YAML or folders with them; placeholders in them are not filled in.')
      .optional(),
    content: inlineObjects
      .describe('The objects themselves, as mappings or YAML text. Placeholders in them become text.')
      .optional(),
    waitFor: z
      .enum(['exists', 'established', 'ready', 'complete'])
      .default('exists')
      .describe(
        '`established`: waits for the CRDs among them; `ready`: for all of them; `complete`: and until Jobs have finished.',
      ),
    force: z
      .boolean()
      .default(false)
      .describe('Takes over fields that others manage, and changes objects of Helm releases.'),
  })
  .superRefine(({ files, content }, context) => {
    if (files !== undefined || content !== undefined) return;
    const message = 'there is nothing to apply: it needs `files` or `content`';
    addProblem(context, { code: 'missing-key', message });
  });

const shape = {
  apply: z
    .union([settingsSchema, z.array(path).min(1), path], {
      error: 'a file, a list of files, or a mapping with `files` or `content`',
    })
    .describe('A file, a list of files, or a mapping with `files` or `content`.'),
};

type ApplySpec = z.infer<z.ZodObject<typeof shape>>;
type Settings = z.infer<typeof settingsSchema>;

export const apply: HookKind<ApplySpec> = {
  name: 'apply',
  summary:
    "Creates or changes objects by server-side apply as field manager `helm-lifecycle`, namespaces and CRDs first. Objects without a namespace go to the release's. Objects of a Helm release are refused before anything is changed.",
  shape,
  placeholders: { apply: cutContent },
  changes: 'anything',
  returns:
    '`{applied, changed}`: lists of objects as `Kind/namespace/name`; `changed` are those that were not so before.',
  files: ({ apply: written }) => settingsOf(written).files ?? [],
  permissions: ({ apply: written }) =>
    objectsIn(settingsOf(written).content).flatMap((object) =>
      rightsOn({ object: refOf(object) }, ['get', 'create', 'patch']),
    ),
  describe({ apply: written }) {
    const { files = [], content } = settingsOf(written);
    const objects = objectsIn(content).map(refOf);
    return `apply ${[...files, ...(objects.length > 0 ? [describeReferences(objects)] : [])].join(', ')}`;
  },
  example: `
apply:
  content:
    apiVersion: v1
    kind: ConfigMap
    metadata: {name: feature-flags}
    data: {release: "\${release.name}"}
`,

  async run({ apply: written }, context) {
    const settings = settingsOf(written);
    const { files = [], content, waitFor, force } = settings;
    const read = await readObjects(files, context.folder, context.plain);
    if (!read.ok) return read;
    const objects = [...read.value, ...objectsIn(content)];
    if (objects.length === 0) return fail(nothingToApply(files));
    const refused = force ? ok() : await refuseObjectsOfReleases(objects, context);
    if (!refused.ok) return refused;

    const definitions = await applyAll(objects.filter(isDefinition), settings, context);
    if (!definitions.ok) return definitions;
    const rest = objects.filter((object) => !isDefinition(object));
    // What follows may be of a kind that was only now defined.
    const defined = rest.length > 0 ? await waitUntil('established', definitions.value, context) : ok();
    if (!defined.ok) return defined;
    const others = await applyAll(rest, settings, context);
    if (!others.ok) return others;

    const done = [...definitions.value, ...others.value];
    const reached = await waitUntil(waitFor, done, context);
    if (!reached.ok) return reached;
    const changed = done.filter((one) => one.changed);
    return ok({ applied: done.map(({ name }) => name), changed: changed.map(({ name }) => name) });
  },
};

/** What an apply did to one object. */
interface Applied {
  object: KubeObject;
  name: string;
  changed: boolean;
}

function settingsOf(written: ApplySpec['apply']): Settings {
  if (typeof written === 'object' && !Array.isArray(written)) return written;
  return { files: [written].flat(), waitFor: 'exists', force: false };
}

/** What other objects need before they can be made. */
function isDefinition({ kind }: KubeObject): boolean {
  return kind === 'CustomResourceDefinition' || kind === 'Namespace';
}

async function refuseObjectsOfReleases(
  objects: KubeObject[],
  { reader, target, signal }: HookContext,
): Promise<Result<undefined>> {
  const located = await locate(reader, objects, target.namespace);
  if (!located.ok) return located;
  const live = await getAll(reader, located.value.map(refOf), { signal });
  if (!live.ok) return live;
  return refuseOwned(live.value, 'applied');
}

async function applyAll(
  objects: KubeObject[],
  { force }: Settings,
  { reader, effects, target, signal, log }: HookContext,
): Promise<Result<Applied[]>> {
  const located = await locate(reader, objects, target.namespace);
  if (!located.ok) return located;
  const before = await getAll(reader, located.value.map(refOf), { signal });
  if (!before.ok) return before;
  const done: Applied[] = [];
  for (const [index, object] of located.value.entries()) {
    const applied = await effects.cluster.apply(object, { force, signal });
    if (!applied.ok) return fail(withRemedy(applied.failure));
    const old = before.value[index]?.metadata.resourceVersion;
    const changed = old !== applied.value.metadata.resourceVersion;
    const name = nameOf(object);
    log.info(`${name}: ${old === undefined ? 'created' : changed ? 'changed' : 'unchanged'}`);
    done.push({ object, name, changed });
  }
  return ok(done);
}

function withRemedy(failure: Failure): Failure {
  if (failure.reason !== 'conflict') return failure;
  return { ...failure, remedy: 'Leave these fields out, or write `force: true` to take them over.' };
}

async function waitUntil(
  what: Settings['waitFor'],
  applied: Applied[],
  context: HookContext,
): Promise<Result<undefined>> {
  if (what === 'exists') return ok();
  const { reader, clock, signal } = context;
  const objects = applied.map(({ object }) => object);
  const crds = objects.filter(({ kind }) => kind === 'CustomResourceDefinition');
  const targets = (what === 'established' ? crds : objects).map(refOf);
  const ready = await waitReady({
    reader,
    clock,
    // A finished Job may be gone before anybody saw it finished.
    targets: targets.map((ref) => ({ ...ref, mayVanish: ref.kind === 'Job' })),
    timeoutMs: UNTIL_ABORTED_MS,
    signal,
    waitForJobs: what === 'complete',
    own: context.ownReadiness,
    onProgress: logProgress(context),
  });
  return ready.ok ? untilServed(crds, context) : fail(stillWaiting(ready.failure));
}

function nothingToApply(files: readonly string[]): Failure {
  return {
    reason: 'hook',
    message: `there is no object in ${files.join(', ')}`,
    remedy: 'Name files of Kubernetes YAML, or a folder that has some.',
  };
}
