import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { UPLOAD_ARGUMENT } from './upload-argument.ts';
import type { UploadAnswer, UploadWork } from './upload-thread.ts';

/** An artifact that is there. */
export interface Uploaded {
  name: string;
  id: number;
}

export interface UploadOptions extends Omit<UploadWork, 'role'> {
  /** The file whose thread plays the role `upload`: that of this program. */
  program: string;
  signal: AbortSignal;
  /** Gets what the client prints. */
  onLine: (line: string) => void;
  /** Gets the signature of the address that the bytes go to. */
  onSecret: (secret: string) => void;
  /** What is added to a name that is taken. */
  makeSuffix: () => string;
}

/** Uploads files as one artifact; the text says why it could not. Ends at once when `signal` aborts. */
export async function uploadArtifact(options: UploadOptions): Promise<Uploaded | string> {
  const first = await attempt(options.name, options);
  if (!isTaken(first)) return first;
  return attempt(`${options.name}-${options.makeSuffix()}`, options);
}

/** Another job of the matrix, or this one before it was killed, has used the name. */
function isTaken(end: Uploaded | string): boolean {
  return typeof end === 'string' && /\(409\)|already exists/i.test(end);
}

async function attempt(name: string, options: UploadOptions): Promise<Uploaded | string> {
  const { program, folder, files, retentionDays, signal } = options;
  if (signal.aborted) return 'there was no time left for it';
  const work: UploadWork = { name, folder, files, ...(retentionDays && { retentionDays }) };
  const thread = new Worker(program, {
    argv: [UPLOAD_ARGUMENT],
    workerData: work,
    stdout: true,
    stderr: true,
  });
  const last = listen(thread, options);
  try {
    const answer = await Promise.race([answerOf(thread), whenAborted(signal, () => ({ error: last.line }))]);
    return 'error' in answer ? answer.error : { name, id: answer.id };
  } finally {
    await thread.terminate();
  }
}

function whenAborted<T>(signal: AbortSignal, result: () => T): Promise<T> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(result()), { once: true });
  });
}

function answerOf(thread: Worker): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    thread.once('message', resolve);
    thread.once('error', (error) => resolve({ error: String(error) }));
    thread.once('exit', (code) => resolve({ error: `the client ended with code ${code}` }));
  });
}

/** The client prints workflow commands: what it masks is learnt, the rest is told as text. */
function listen(thread: Worker, { onLine, onSecret }: UploadOptions): { line: string } {
  const last = { line: 'the artifact service did not answer in time' };
  const take = (line: string) => {
    const [, command, text = ''] = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [undefined, '', line];
    if (command === 'add-mask') return onSecret(text);
    if (/^Attempt \d+ of \d+ failed/.test(text)) last.line = text;
    if (text.trim() !== '') onLine(text);
  };
  for (const input of [thread.stdout, thread.stderr]) createInterface({ input }).on('line', take);
  return last;
}
