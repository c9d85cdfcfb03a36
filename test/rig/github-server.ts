import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterFile } from './after-file.ts';
import { answerGithub, type GithubAnswer, type GithubRequest, GithubState } from './github-state.ts';

/** GitHub's REST API on loopback: it keeps what is written and refuses what the real one refuses. */
export interface GithubServer {
  /** For GITHUB_API_URL. */
  url: string;
  state: GithubState;
  /** `GET /repos/...`, with the status that was answered, of each request since the last call. */
  requests(): string[];
  /** What answers the next requests that fit in place of the server; undefined breaks the connection after the request was carried out. */
  fail(pattern: RegExp, answers: (GithubAnswer | undefined)[]): void;
}

/** Starts one that ends with the test. */
export async function startGithub(): Promise<GithubServer> {
  const state = new GithubState();
  const faults: { pattern: RegExp; answers: (GithubAnswer | undefined)[] }[] = [];
  let seen: string[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming);
    const what = `${request.method} ${request.path}`;
    const fault = faults.find(({ pattern, answers }) => pattern.test(what) && answers.length > 0);
    if (fault) {
      const answer = fault.answers.shift();
      if (answer === undefined) {
        answerGithub(state, request);
        seen.push(`${what} broken`);
        return void incoming.socket.destroy();
      }
      return reply(response, what, answer);
    }
    reply(response, what, answerGithub(state, request));
  });
  const reply = (response: ServerResponse, what: string, { status, headers, body }: GithubAnswer) => {
    seen.push(`${what} ${status}`);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterFile(() => server.close().closeAllConnections());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  state.url = url;
  return {
    url,
    state,
    requests() {
      const since = seen;
      seen = [];
      return since;
    },
    fail: (pattern, answers) => void faults.push({ pattern, answers }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<GithubRequest> {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
  let text = '';
  for await (const chunk of incoming) text += chunk;
  return {
    method: incoming.method ?? 'GET',
    path: pathname,
    query: Object.fromEntries(searchParams),
    token: /^(?:token|bearer) (.+)$/i.exec(incoming.headers.authorization ?? '')?.[1] ?? '',
    body: text === '' ? {} : JSON.parse(text),
  };
}
