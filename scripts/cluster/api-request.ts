import { request } from 'node:https';

/** An API server that this process has just started; its certificate is its own, so only loopback is ever spoken to. */
export interface LocalApi {
  port: number;
  token: string;
}

/** One JSON request; rejects when there is no answer within 10 s. `body` undefined means GET. */
export function apiRequest(
  api: LocalApi,
  path: string,
  body?: object,
): Promise<{ status: number; json: unknown }> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port: api.port,
        path,
        method: body === undefined ? 'GET' : 'POST',
        rejectUnauthorized: false,
        timeout: 10_000,
        headers: { authorization: `Bearer ${api.token}`, 'content-type': 'application/json' },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, json: parse(text) }));
      },
    );
    call.on('error', reject);
    call.on('timeout', () => call.destroy(new Error(`no answer from the API server to ${path} in 10 s`)));
    call.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
