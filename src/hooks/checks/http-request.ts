import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { z } from 'zod';
import type { Json } from '../../model/json.ts';
import type { Result } from '../../model/result.ts';
import type { PermissionRequest } from '../objects/permission-request.ts';
import type { CheckContext } from './check.ts';

export const httpUrl = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: 'an http:// or https:// address',
  });

/** A Service that is asked through the API server, so that it needs no address outside of the cluster. */
export const httpService = z.strictObject({
  name: z.string().min(1).describe('Its name.'),
  namespace: z.string().min(1).optional().describe("Its namespace; default: the release's."),
  port: z
    .union([z.int().min(1).max(65_535), z.string().min(1)], { error: 'a port number or its name' })
    .describe('Number or name of its port.'),
  path: z
    .string()
    .regex(/^\//, { error: 'a path that begins with /' })
    .default('/')
    .describe('Path of the request.'),
  scheme: z.enum(['http', 'https']).default('http').describe('Protocol of the Service.'),
});

export type HttpService = z.infer<typeof httpService>;

export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

export interface HttpRequest {
  url: string;
  method?: (typeof METHODS)[number];
  headers?: Record<string, string>;
  /** Sent as JSON. */
  json?: Json | undefined;
  /** No more of the body is read; undefined: none of it. */
  mostCharacters?: number | undefined;
}

export interface HttpAnswer {
  status: number;
  body: string;
}

/** One request; redirects are not followed. */
export function requestOnce(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
  const { url, headers = {}, json, mostCharacters = 0 } = request;
  const content = json === undefined ? undefined : JSON.stringify(json);
  const method = request.method ?? (content === undefined ? 'GET' : 'POST');
  const send = url.startsWith('https:') ? requestTls : requestPlain;
  const sent = {
    ...(content !== undefined && {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(content)),
    }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const outgoing = send(url, { method, headers: sent, signal, agent: false }, (response) => {
      const status = response.statusCode ?? 0;
      let body = '';
      const finish = () => {
        resolve({ status, body });
        outgoing.destroy();
      };
      if (mostCharacters === 0) {
        finish();
        return;
      }
      response.setEncoding('utf8');
      response.on('error', reject);
      response.on('data', (chunk: string) => {
        body += chunk;
        if (body.length >= mostCharacters) finish();
      });
      response.on('end', finish);
    });
    outgoing.on('error', reject);
    outgoing.end(content);
  });
}

/** The same through the API server. */
export function requestService(
  { name, namespace, port, path, scheme }: HttpService,
  context: CheckContext,
  options: { signal: AbortSignal; timeoutMs: number },
): Promise<Result<HttpAnswer>> {
  const service = { name, namespace: namespace ?? context.namespace, port: String(port), scheme };
  return context.reader.service(service, path, options);
}

/** The API server answers itself when there is no such Service, or nothing behind it. */
export function apiServerSays({ status, body }: HttpAnswer): string | undefined {
  if (status < 400 || !body.startsWith('{"kind":"Status"')) return undefined;
  try {
    return String((JSON.parse(body) as { message?: unknown }).message ?? '');
  } catch {
    return undefined;
  }
}

export function serviceRights({ name, namespace, port }: HttpService): PermissionRequest[] {
  return [
    {
      verb: 'get',
      group: '',
      resource: 'services',
      subresource: 'proxy',
      name: `${name}:${port}`,
      ...(namespace !== undefined && { namespace }),
    },
  ];
}

export function shownService({ name, namespace, port, path }: HttpService): string {
  return `service/${namespace === undefined ? '' : `${namespace}/`}${name}:${port}${path.replace(/[?#].*/s, '')}`;
}
