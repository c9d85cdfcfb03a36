import type { KubeObject } from '../../kube/object.ts';
import type { ContainerLog } from '../evidence.ts';
import type { Collector } from './source.ts';
import { wantedLogs } from './unwell-containers.ts';

/** What a line may have; base64 dumps and minified stack traces are longer. */
const LONGEST_LINE = 2_000;

/** The last lines of the containers that are not well, in the order of the pods. */
export const logs: Collector<KubeObject[], ContainerLog[]> = {
  name: 'logs',
  nothing: [],

  async collect({ reader, limits, unwrapOrNote, noteMissing }, pods) {
    const wanted = wantedLogs(pods);
    const left = wanted.length - limits.logs;
    if (left > 0) noteMissing(`logs: ${left} more were not read`);
    const found = await Promise.all(
      wanted.slice(0, limits.logs).map(async ({ namespace, pod, container, previous, ended }) => {
        const read = (isPrevious: boolean) =>
          reader.log(
            { namespace, name: pod },
            { container, previous: isPrevious, tailLines: limits.logLines },
          );
        const own = await read(previous);
        // The run that had ended when the pod was read may be the previous one by now.
        const isNext = own.ok && !own.value && ended && !previous;
        const text = unwrapOrNote(isNext ? await read(true) : own);
        return text ? [{ pod, container, previous, lines: linesOf(text, limits.logLines) }] : [];
      }),
    );
    return found.flat();
  },
};

function linesOf(text: string, most: number): string[] {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .slice(-most)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}...` : line));
}
