import { mapping, mappings, numberOf, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { JsonObject } from '../../model/json.ts';
import { succeeded } from '../../system/process.ts';
import type { HookContext } from '../kind.ts';
import { KEPT_CHARACTERS, outputTail, streamLines } from '../processes/stream-lines.ts';
import { GRACE_MS } from './grace.ts';

const TAIL_LINES = 20;
/** How long a log may still flow after its container has ended. */
const LATE_MS = 5_000;

/** A log that flows, or that nobody answers for: kubectl then asks once a second for ever, each time with a line on stderr. */
interface Stream {
  ended: Promise<void>;
  stop: AbortController;
  /** What it said instead of a log; undefined while it flows. */
  trouble?: string | undefined;
}

/** One run of one container; a restarted container runs again. */
interface ContainerRun {
  pod: KubeObject;
  container: string;
  run: number;
}

/** Streams what containers write, from the start of each run, as pods are noted. */
export interface LogFollower {
  /** Begins with the runs of this pod that were not seen before. */
  note(pod: KubeObject): void;
  /** Waits for the rest of what ended containers wrote; what still flows then is left. */
  end(): Promise<void>;
  /** The last lines of one run. */
  lastLines(run: ContainerRun): string[];
  /** The end of all that was written. */
  text(): string;
}

export function followLogs({ effects, kubectl, env, log, clock, signal }: HookContext): LogFollower {
  let ending = false;
  const lines = streamLines(log);
  const tails = new Map<string, string[]>();
  const streams: Stream[] = [];
  let text = '';

  async function follow(
    { pod, container }: ContainerRun,
    tail: string[],
    stream: Pick<Stream, 'stop' | 'trouble'>,
  ): Promise<void> {
    const { name, namespace = '' } = pod.metadata;
    const several = mappings(pod.spec, 'containers').length + mappings(pod.spec, 'initContainers').length > 1;
    const record = await effects.spawn({
      file: kubectl,
      args: ['logs', name, '--namespace', namespace, '--container', container, '--follow'],
      env,
      signal: AbortSignal.any([signal, stream.stop.signal]),
      graceMs: GRACE_MS,
      onLine(line, source) {
        stream.trouble = source === 'stderr' ? line : undefined;
        if (ending && stream.trouble !== undefined) stream.stop.abort();
        if (source === 'stderr') return;
        lines.line(several ? `${container}: ${line}` : line);
        text += `${line}\n`;
        if (text.length > 2 * KEPT_CHARACTERS) text = outputTail(text);
        tail.push(line);
        if (tail.length > TAIL_LINES) tail.shift();
      },
    });
    if (succeeded(record) || signal.aborted || stream.trouble === undefined) return;
    log.info(`the log of container ${container} in ${name} cannot be read: ${stream.trouble}`);
  }

  return {
    note(pod) {
      for (const status of containerStatuses(pod)) {
        const container = textOf(status.name);
        const { running, terminated } = mapping(status.state);
        const run = { pod, container, run: numberOf(status.restartCount) };
        const key = keyOf(run);
        if ((running === undefined && terminated === undefined) || tails.has(key)) continue;
        const tail: string[] = [];
        tails.set(key, tail);
        const stream = { stop: new AbortController() };
        streams.push(Object.assign(stream, { ended: follow(run, tail, stream) }));
      }
    },
    async end() {
      ending = true;
      for (const { stop, trouble } of streams) if (trouble !== undefined) stop.abort();
      const over = new AbortController();
      const rest = Promise.all(streams.map(({ ended }) => ended)).then(() => over.abort());
      await clock.sleep(LATE_MS, AbortSignal.any([over.signal, signal]));
      for (const { stop } of streams) stop.abort();
      await rest;
      lines.end();
    },
    lastLines: (run) => tails.get(keyOf(run)) ?? [],
    text: () => outputTail(text),
  };
}

/** What is known of each container of a pod, the ones that run first first. */
export function containerStatuses({ status }: KubeObject): JsonObject[] {
  return [...mappings(status, 'initContainerStatuses'), ...mappings(status, 'containerStatuses')];
}

function keyOf({ pod, container, run }: ContainerRun): string {
  return `${pod.metadata.uid}/${container}/${run}`;
}
