import { parentPort, workerData } from 'node:worker_threads';

/** What the thread is to upload. */
export interface UploadWork {
  name: string;
  /** Absolute; the paths in the archive are relative to it. */
  folder: string;
  /** Absolute paths below `folder`. */
  files: string[];
  retentionDays?: number;
}

/** The only message of the thread. */
export type UploadAnswer = { id: number; bytes: number } | { error: string };

/**
 * Uploads by GitHub's client, in the thread that was started for it. The client cannot be interrupted, prints to standard
 * output and throws from the listeners of its streams: of a thread all of that can be taken care of.
 */
export async function uploadInThread(): Promise<void> {
  const { name, files, folder, retentionDays } = workerData as UploadWork;
  const { DefaultArtifactClient } = await import('@actions/artifact');
  try {
    const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, files, folder, {
      ...(retentionDays !== undefined && { retentionDays }),
    });
    answer(id === undefined ? { error: 'the service gave it no id' } : { id, bytes: size ?? 0 });
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
}

function answer(message: UploadAnswer): void {
  parentPort?.postMessage(message);
}
