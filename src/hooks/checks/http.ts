import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { z } from 'zod';
import { pattern } from '../../model/pattern.ts';
import { durationSchema } from '../../schema/duration-schema.ts';
import type { Answer } from '../answer.ts';
import { matchesAny, tooSlow } from '../pattern.ts';
import { attempt, NETWORK_TIMEOUT_MS } from '../processes/network-attempt.ts';
import type { Check } from './check.ts';

const url = z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
  error: 'an http:// or https:// address',
});
const status = z.int().min(100).max(599);

const mapping = z.strictObject({
  url: url.describe(
    '`http://` or `https://` address, as this machine reaches it; redirects are not followed.',
  ),
  status: z
    .union([status, z.array(status).min(1)], { error: 'a status code or a list of them' })
    .describe('The status it answers with, or a list of them. Default: any of 200 to 299.')
    .optional(),
  body: pattern
    .describe('Regular expression that fits anywhere in the first megabyte of the body.')
    .optional(),
  headers: z
    .record(z.string().regex(/^[\w-]+$/), z.string())
    .default({})
    .describe('Request headers.'),
  timeout: durationSchema('positive').default(NETWORK_TIMEOUT_MS).describe('Of this one request.'),
});
const schema = z.union([mapping, url], { error: 'an address, or a mapping with `url`' });

type Written = z.infer<typeof schema>;
type Settings = z.infer<typeof mapping>;

export const http: Check<Written> = {
  summary: 'A GET request is answered with the wanted `status`, and `body` when that is given.',
  schema,
  example: 'http: {url: "https://shop.example.com/healthz", status: 200, body: ok}',
  describe: (written) => describe(settingsOf(written)),
  rights: () => [],
  ask(written, { signal }) {
    const settings = settingsOf(written);
    return attempt({ what: shown(settings.url), timeoutMs: settings.timeout, signal }, (either) =>
      fetchOnce(settings, either),
    );
  },
};

function settingsOf(written: Written): Settings {
  return typeof written === 'string' ? { url: written, headers: {}, timeout: NETWORK_TIMEOUT_MS } : written;
}

function describe({ url: address, status: wanted, body }: Settings): string {
  const code = wanted === undefined ? '2xx' : [wanted].flat().join(' or ');
  return `${shown(address)} answers ${code}${body === undefined ? '' : ` with ${body}`}`;
}

/** Credentials and queries may be secrets. */
function shown(address: string): string {
  return address.replace(/\/\/[^/?#]*@/, '//').replace(/[?#].*/s, '');
}

const MOST_CHARACTERS = 1_000_000;

function fetchOnce(settings: Settings, signal: AbortSignal): Promise<Answer> {
  const { url: address, headers, body } = settings;
  const send = address.startsWith('https:') ? requestTls : requestPlain;
  return new Promise((resolve, reject) => {
    const outgoing = send(address, { headers, signal, agent: false }, (response) => {
      const code = response.statusCode ?? 0;
      const what = `${shown(address)} answered ${code}`;
      const answer = (given: Answer) => {
        resolve(given);
        outgoing.destroy();
      };
      if (body === undefined || !isWanted(code, settings)) {
        answer({ holds: isWanted(code, settings), seen: what });
        return;
      }
      let text = '';
      const finish = () => {
        const fits = matchesAny(body, [text]);
        const seen =
          fits === undefined
            ? tooSlow(`${what}, and \`body: ${body}\``).message
            : `${what}, with another body`;
        answer({ holds: fits === true, seen: fits ? what : seen });
      };
      response.setEncoding('utf8');
      response.on('error', reject);
      response.on('data', (chunk: string) => {
        text += chunk;
        if (text.length >= MOST_CHARACTERS) finish();
      });
      response.on('end', finish);
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

function isWanted(code: number, { status: wanted }: Settings): boolean {
  return wanted === undefined ? code >= 200 && code < 300 : [wanted].flat().includes(code);
}
