import { createHash, randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { writePrivateFile } from './files.ts';

/** What this process says to a program that hands its input on. */
export type Answer = { ok: boolean; text: string };

/** A command line whose program prints what this process makes of its input, or fails with what it says. */
export interface RelayedCommand {
  /** The program and its arguments. */
  command: string[];
  close(): void;
}

/** Lets programs that start programs of their own (Helm its post-renderer) ask this process. */
export interface Relay {
  open(answer: (input: string) => Promise<Answer>): Promise<RelayedCommand>;
}

/** Hands its input to this process and prints the answer, whose first byte says whether it is one. */
const PROGRAM = `
const [address, token] = process.argv.slice(2);
const socket = require('node:net').connect({ path: address, allowHalfOpen: true });
const fail = (text) => { process.stderr.write(text); process.exitCode = 1; };
socket.on('error', (error) => fail(error.message));
socket.write(token + '\\n');
process.stdin.pipe(socket);
const chunks = [];
socket.on('data', (chunk) => chunks.push(chunk));
socket.on('end', () => {
  const answer = Buffer.concat(chunks);
  if (answer[0] === 43) process.stdout.write(answer.subarray(1));
  else fail(answer.subarray(1).toString() || 'no answer');
});
`;

/**
 * Listens on a socket in `folder`, which only this user can enter, from the first use to the end of this process. An input of more
 * than `most` bytes is not kept, and refused.
 */
export function createRelay(folder: string, most: number): Relay {
  const answers = new Map<string, (input: string) => Promise<Answer>>();
  let started: Promise<{ program: string; address: string }> | undefined;
  return {
    async open(answer) {
      started ??= start(folder, answers, most);
      const { program, address } = await started;
      const token = randomUUID();
      answers.set(token, answer);
      return {
        command: [process.execPath, program, address, token],
        close: () => answers.delete(token),
      };
    },
  };
}

type Answers = ReadonlyMap<string, (input: string) => Promise<Answer>>;

async function start(folder: string, answers: Answers, most: number) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const program = await writePrivateFile(folder, 'relay.cjs', PROGRAM);
  const address = addressIn(folder);
  const server = createServer({ allowHalfOpen: true }, (socket) => void serve(socket, answers, most));
  await listen(server, address);
  // Nobody waits for it at the end.
  server.unref();
  return { program, address };
}

function addressIn(folder: string): string {
  if (process.platform !== 'win32') return join(folder, 'r.sock');
  return `\\\\.\\pipe\\hl-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
}

function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function serve(socket: Socket, answers: Answers, most: number): Promise<void> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // A program that was ended has no use for an answer.
  socket.on('error', () => {});
  socket.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= most) chunks.push(chunk);
  });
  await new Promise((resolve) => socket.once('end', resolve));
  if (bytes > most) {
    socket.end(`-an input of more than ${Math.round(most / 1024 ** 2)} MiB is not read`);
    return;
  }
  const text = Buffer.concat(chunks).toString('utf8');
  const end = text.indexOf('\n');
  const answer = answers.get(text.slice(0, end));
  const { ok, text: said } = answer
    ? await answer(text.slice(end + 1))
    : { ok: false, text: 'nobody waits for this' };
  socket.end(`${ok ? '+' : '-'}${said}`);
}
