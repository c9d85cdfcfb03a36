import { z } from 'zod';
import { pattern } from '../../model/pattern.ts';
import { ok } from '../../model/result.ts';
import { durationSchema } from '../../schema/duration-schema.ts';
import { shownUrl } from '../../util/shown-url.ts';
import type { Answer } from '../answer.ts';
import { addProblem } from '../definition/add-problem.ts';
import { matchesAny, tooSlow } from '../pattern.ts';
import { attempt, NETWORK_TIMEOUT_MS } from '../processes/network-attempt.ts';
import type { Check } from './check.ts';
import { exactlyOneOf } from './exactly-one.ts';
import {
  apiServerSays,
  type HttpAnswer,
  type HttpRequest,
  httpService,
  httpUrl,
  METHODS,
  requestOnce,
  requestService,
  serviceRights,
  shownService,
} from './http-request.ts';

const status = z.int().min(100).max(599);

const mapping = z
  .strictObject({
    url: httpUrl
      .optional()
      .describe('`http://` or `https://` address, as this machine reaches it; redirects are not followed.'),
    service: httpService
      .optional()
      .describe(
        'In place of `url`: a Service, asked by a GET through the API server, with `get` on `services/proxy`.',
      ),
    method: z.enum(METHODS).optional().describe('Default: `GET`, with `json` `POST`.'),
    status: z
      .union([status, z.array(status).min(1)], { error: 'a status code or a list of them' })
      .describe('The status it answers with, or a list of them. Default: any of 200 to 299.')
      .optional(),
    body: pattern
      .describe('Regular expression that matches anywhere in the first megabyte of the body.')
      .optional(),
    headers: z
      .record(z.string().regex(/^[\w-]+$/), z.string())
      .default({})
      .describe('Request headers.'),
    json: z.any().optional().describe('Sent with the request, as JSON.'),
    timeout: durationSchema('positive').default(NETWORK_TIMEOUT_MS).describe('Time limit of the request.'),
  })
  .superRefine((written, context) => {
    exactlyOneOf(written, context, ['url', 'service']);
    const { service, method = 'GET', json, headers } = written;
    const isPlain = method === 'GET' && json === undefined && Object.keys(headers).length === 0;
    if (service !== undefined && !isPlain)
      addProblem(context, {
        code: 'conflicting-keys',
        message: 'a `service` is only asked by a GET without `headers` and `json`',
        hint: 'ask by `url`, or by a `job` hook, whose container is inside of the cluster',
      });
  });
const schema = z.union([mapping, httpUrl], { error: 'an address, or a mapping with `url` or `service`' });

type Written = z.infer<typeof schema>;
type Settings = z.infer<typeof mapping>;

export const http: Check<Written> = {
  summary:
    'A request is answered with the wanted `status`, and `body` when that is given: by an address, or by a Service through the API server.',
  schema,
  example: 'http: {url: "https://shop.example.com/healthz", status: 200, body: ok}',
  describe: (written) => describe(settingsOf(written)),
  rights: (written) => {
    const { service } = settingsOf(written);
    return service === undefined ? [] : serviceRights(service);
  },
  async ask(written, context) {
    const settings = settingsOf(written);
    const { url, service, timeout } = settings;
    const what = nameOf(settings);
    if (service !== undefined) {
      const signal = context.signal ?? new AbortController().signal;
      const answer = await requestService(service, context, { signal, timeoutMs: timeout });
      if (!answer.ok)
        return answer.failure.reason === 'cancelled'
          ? answer
          : ok({ holds: false, seen: answer.failure.message });
      return ok(judge(answer.value, settings));
    }
    const request = {
      ...settings,
      url: url ?? '',
      mostCharacters: settings.body === undefined ? undefined : MOST_CHARACTERS,
    };
    return attempt({ what, timeoutMs: timeout, signal: context.signal }, async (either) =>
      judge(await requestOnce(request as HttpRequest, either), settings),
    );
  },
};

function settingsOf(written: Written): Settings {
  return typeof written === 'string' ? { url: written, headers: {}, timeout: NETWORK_TIMEOUT_MS } : written;
}

function nameOf({ url, service }: Settings): string {
  return service === undefined ? shownUrl(url ?? '') : shownService(service);
}

function describe(settings: Settings): string {
  const { status: wanted, body, method, json } = settings;
  const code = wanted === undefined ? '2xx' : [wanted].flat().join(' or ');
  const verb = method ?? (json === undefined ? 'GET' : 'POST');
  const asked = verb === 'GET' ? '' : ` to ${verb}`;
  return `${nameOf(settings)} answers${asked} ${code}${body === undefined ? '' : ` with ${body}`}`;
}

const MOST_CHARACTERS = 1_000_000;

function judge(given: HttpAnswer, settings: Settings): Answer {
  const { status: code } = given;
  const { body, service } = settings;
  const said = service === undefined ? undefined : apiServerSays(given);
  if (said !== undefined && !(settings.status !== undefined && isWanted(code, settings)))
    return { holds: false, seen: `${nameOf(settings)}: the API server answered ${code}: ${said}` };
  const what = `${nameOf(settings)} answered ${code}`;
  if (body === undefined || !isWanted(code, settings)) return { holds: isWanted(code, settings), seen: what };
  const fits = matchesAny(body, [given.body.slice(0, MOST_CHARACTERS)]);
  const seen =
    fits === undefined ? tooSlow(`${what}, and \`body: ${body}\``).message : `${what}, with another body`;
  return { holds: fits === true, seen: fits ? what : seen };
}

function isWanted(code: number, { status: wanted }: Settings): boolean {
  return wanted === undefined ? code >= 200 && code < 300 : [wanted].flat().includes(code);
}
