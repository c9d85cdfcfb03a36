import { z } from 'zod';
import { createReleaseStore } from '../../helm/release-store.ts';
import { testLogs } from '../../helm/test-logs.ts';
import { newest, type ReleaseName, type StoredRelease } from '../../model/release/release.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { HookContext, HookKind } from '../kind.ts';
import { rightsOn } from '../objects/permission-request.ts';
import { releaseReference, storageRights } from '../objects/release-reference.ts';
import { hookHelmCall } from '../processes/hook-helm.ts';
import { outputTail } from '../processes/stream-lines.ts';

const TAIL_LINES = 20;

const settingsSchema = z.strictObject({
  filter: z
    .array(z.string().regex(/^!?[a-z0-9][a-z0-9.-]*$/, { error: 'the name of a test, or `!name`' }))
    .min(1)
    .describe('Runs only these tests, by name; `!name` leaves one out.')
    .optional(),
  release: releaseReference
    .describe("Another release, as `{name, namespace}`. Default: the hook's own.")
    .optional(),
});

const shape = {
  helmTest: z
    .union([settingsSchema, z.literal(true)], { error: 'true, or a mapping with `filter` or `release`' })
    .describe('`true`, or a mapping with `filter` or `release`.'),
};

type HelmTestSpec = z.infer<z.ZodObject<typeof shape>>;
type Settings = z.infer<typeof settingsSchema>;

export const helmTest: HookKind<HelmTestSpec> = {
  name: 'helmTest',
  summary:
    "Runs the chart's tests, prints the logs of their pods, and fails when one fails. A chart without tests is fine.",
  shape,
  changes: 'contents',
  returns: '`{log}`: the last 64 kB of what the test pods wrote.',
  files: () => [],
  permissions({ helmTest: written }, target) {
    const { namespace } = releaseOf(settingsOf(written), target);
    return [
      ...storageRights(namespace, ['update']),
      ...rightsOn({ kind: 'pods', namespace }, ['get', 'create', 'delete', 'watch']),
      { verb: 'get', group: '', resource: 'pods', subresource: 'log', namespace },
    ];
  },
  describe({ helmTest: written }) {
    const { filter, release } = settingsOf(written);
    const which = filter === undefined ? '' : ` ${filter.join(', ')}`;
    return `run the chart's tests${which}${release === undefined ? '' : ` of release ${release.name}`}`;
  },
  example: `
helmTest: {filter: [smoke]}
`,

  async run({ helmTest: written }, context) {
    const settings = settingsOf(written);
    const release = releaseOf(settings, context.target);
    if (release.name === '') return fail(NO_RELEASE);
    const stored = await readStored(release, context);
    if (!stored.ok) return stored;
    const others = await context.refuseOthers(chosen(stored.value, settings.filter), 'test');
    if (!others.ok) return others;
    const filter = settings.filter?.map((item) => item.replace(/^(!?)/, '$1name='));
    const tested = await context.effects.helm.test(
      { ...release, ...(filter !== undefined && { filter }) },
      hookHelmCall(context, { command: 'test', signal: context.signal }),
    );
    const lines = await testLogs(stored.value, context.reader, { signal: context.signal });
    for (const line of lines) context.log.info(line);
    if (tested.ok) return ok({ log: outputTail(lines.join('\n')) });
    const details = [...(tested.failure.details ?? []), ...lines.slice(-TAIL_LINES)];
    return fail({ ...tested.failure, details });
  },
};

const NO_RELEASE: Failure = {
  reason: 'hook',
  message: 'around all charts there is no release whose tests could be run',
  remedy: 'Name it: `release: {name, namespace}`.',
};

function settingsOf(written: HelmTestSpec['helmTest']): Settings {
  return written === true ? {} : written;
}

function releaseOf({ release }: Settings, target: ReleaseName): ReleaseName {
  return release === undefined
    ? target
    : { name: release.name, namespace: release.namespace ?? target.namespace };
}

/** The release with the chart hooks that the filter leaves, as Helm reads it: what is named, else all but what is left out. */
function chosen(stored: StoredRelease, filter: readonly string[] = []): StoredRelease {
  const named = filter.filter((name) => !name.startsWith('!'));
  const chartHooks = stored.chartHooks.filter(
    ({ name }) => !filter.includes(`!${name}`) && (named.length === 0 || named.includes(name)),
  );
  return { ...stored, chartHooks };
}

async function readStored(release: ReleaseName, { reader }: HookContext): Promise<Result<StoredRelease>> {
  const store = createReleaseStore(reader);
  const observed = await store.observeOne(release);
  if (!observed.ok) return observed;
  const record = newest(observed.value);
  const stored = record === undefined ? ok(undefined) : await store.read(release, record.revision);
  if (!stored.ok) return stored;
  if (stored.value !== undefined) return ok(stored.value);
  return fail({
    reason: 'not-found',
    message: `there is no release ${release.namespace}/${release.name} to test`,
    remedy: 'Run the tests in `postExec` or later, and give the hook `when: deploy`.',
  });
}
