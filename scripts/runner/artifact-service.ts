import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { readZip } from './read-zip.ts';

/** An artifact that was created, filled and finalized. */
export interface ReceivedArtifact {
  id: number;
  name: string;
  /** ISO 8601; absent when the repository's own retention holds. */
  expiresAt?: string;
  /** What is in the archive, by path. */
  files: Map<string, Buffer>;
}

/** GitHub's artifact service on loopback: Twirp with JSON, and a store that takes block blobs at signed addresses. */
export interface ArtifactService {
  /** What a runner would set for an action. */
  env: { ACTIONS_RESULTS_URL: string; ACTIONS_RUNTIME_TOKEN: string };
  artifacts: ReceivedArtifact[];
  /** Methods, and `PUT` for the store, in the order in which they were called. */
  calls: string[];
  close(): void;
}

/** What a call gets instead of its answer: an HTTP status, or nothing at all. */
export type Trouble = number | 'hang';

interface Upload {
  name: string;
  expiresAt?: string;
  blocks: Map<string, Buffer>;
  blob?: Buffer;
}

/** Of the addresses that it gives for uploads. */
export const SIGNATURE = 'c2lnbmVkLWJ5LXRoZS1mYWtl';
const IDS = { workflow_run_backend_id: 'run-1', workflow_job_run_backend_id: 'job-1' };

/** Starts the service; `trouble` gets each call's method, or `PUT`, before it is carried out. */
export async function startArtifactService(
  trouble: (call: string) => Trouble | undefined = () => undefined,
): Promise<ArtifactService> {
  const uploads = new Map<string, Upload>();
  const service: ArtifactService = {
    env: { ACTIONS_RESULTS_URL: '', ACTIONS_RUNTIME_TOKEN: runtimeToken() },
    artifacts: [],
    calls: [],
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const url = new URL(request.url ?? '', service.env.ACTIONS_RESULTS_URL);
    const call = request.method === 'PUT' ? 'PUT' : url.pathname.split('/').at(-1);
    service.calls.push(call ?? '');
    const instead = trouble(call ?? '');
    if (instead === 'hang') return;
    if (instead !== undefined) return fail(response, instead);
    if (call === 'PUT') return store(url, body, response);
    if (request.headers.authorization !== `Bearer ${service.env.ACTIONS_RUNTIME_TOKEN}`)
      return fail(response, 401);
    const asked = JSON.parse(body.toString());
    if (asked.workflow_run_backend_id !== IDS.workflow_run_backend_id) return fail(response, 403);
    if (call === 'CreateArtifact') return create(asked, response);
    if (call === 'FinalizeArtifact') return finalize(asked, response);
    return fail(response, 404);
  });

  function create(
    { name, expires_at: expiresAt }: { name: string; expires_at?: string },
    response: ServerResponse,
  ) {
    if (uploads.has(name)) return fail(response, 409);
    uploads.set(name, { name, blocks: new Map(), ...(expiresAt && { expiresAt }) });
    const address = new URL(
      `/store/${encodeURIComponent(name)}?sig=${SIGNATURE}`,
      service.env.ACTIONS_RESULTS_URL,
    );
    return answer(response, { ok: true, signed_upload_url: address.href });
  }

  /** Blocks first, then the list that puts them together; small blobs come whole. */
  function store(url: URL, body: Buffer, response: ServerResponse) {
    const upload = uploads.get(decodeURIComponent(url.pathname.split('/').at(-1) ?? ''));
    if (upload === undefined || url.searchParams.get('sig') !== SIGNATURE) return fail(response, 403);
    const kind = url.searchParams.get('comp');
    if (kind === 'block') upload.blocks.set(url.searchParams.get('blockid') ?? '', body);
    else if (kind === 'blocklist') upload.blob = Buffer.concat(listed(body.toString(), upload.blocks));
    else upload.blob = body;
    response.writeHead(201, {
      etag: '"1"',
      'last-modified': new Date(0).toUTCString(),
      'x-ms-request-id': '1',
    });
    return response.end();
  }

  function finalize(asked: { name: string; size: string; hash?: string }, response: ServerResponse) {
    const { blob, expiresAt } = uploads.get(asked.name) ?? {};
    const isWhole = blob !== undefined && asked.size === String(blob.length) && asked.hash === digest(blob);
    if (!isWhole) return answer(response, { ok: false });
    const id = service.artifacts.length + 1;
    service.artifacts.push({ id, name: asked.name, files: readZip(blob), ...(expiresAt && { expiresAt }) });
    return answer(response, { ok: true, artifact_id: String(id) });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  service.env.ACTIONS_RESULTS_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return service;
}

/** Not signed: the client only reads the scope, which names the run and the job. */
function runtimeToken(): string {
  const scope = `Actions.GenericRead:1 Actions.Results:${IDS.workflow_run_backend_id}:${IDS.workflow_job_run_backend_id}`;
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: scope })}.${part({ signature: 'of the fake' })}`;
}

function listed(xml: string, blocks: Map<string, Buffer>): Buffer[] {
  return [...xml.matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => blocks.get(id ?? '') ?? Buffer.of());
}

function digest(blob: Buffer): string {
  return `sha256:${createHash('sha256').update(blob).digest('hex')}`;
}

function answer(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** As Twirp tells errors. */
function fail(response: ServerResponse, status: number): void {
  const body = {
    code: 'internal',
    msg: status === 409 ? 'an artifact with this name already exists' : 'refused',
  };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
