import { z } from 'zod';
import { abortFailure } from '../../cluster/transport/abort-failure.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { durationSchema } from '../../schema/duration-schema.ts';
import { formatDuration } from '../../util/duration.ts';
import { parseJson } from '../../util/json-text.ts';
import type { Answer } from '../answer.ts';
import { attempt, NETWORK_TIMEOUT_MS } from '../processes/network-attempt.ts';
import type { Check, CheckContext } from './check.ts';
import { exactlyOneOf } from './exactly-one.ts';
import {
  apiServerSays,
  type HttpAnswer,
  httpService,
  httpUrl,
  requestOnce,
  requestService,
  serviceRights,
} from './http-request.ts';

const THRESHOLD = /^(<=|>=|<|>|==|!=)\s*(-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)$/i;

const schema = z
  .strictObject({
    query: z.string().min(1).describe('In PromQL: an instant query.'),
    threshold: z
      .string()
      .regex(THRESHOLD, { error: 'a comparison with a number, such as "< 0.01"' })
      .describe('What holds for the value, for every one when there are several: `"< 0.01"`, `">= 2"`.'),
    for: durationSchema()
      .default(0)
      .describe('How long it must hold, asked again and again; the first time that it does not ends that.'),
    every: durationSchema('positive').default(5_000).describe('Pause between two questions.'),
    noData: z
      .enum(['fail', 'pass'])
      .default('fail')
      .describe('What a query without a result means: without requests there is no error rate.'),
    url: httpUrl.optional().describe('Address of Prometheus, without `/api/v1/query`.'),
    service: httpService
      .omit({ path: true })
      .optional()
      .describe('In place of `url`: its Service, asked through the API server.'),
  })
  .superRefine((written, context) => exactlyOneOf(written, context, ['url', 'service']));

type Settings = z.infer<typeof schema>;

export const prometheus: Check<Settings> = {
  summary:
    'The values of a `query` keep to a `threshold`, `for` some time: an error rate after a deploy, which is rolled back when it does not.',
  schema,
  example:
    'prometheus: {url: "https://prometheus.example.com", query: "sum(rate(errors_total[1m]))", threshold: "< 0.01", for: 2m}',
  describe: ({ query, threshold, for: forMs }) =>
    `${query} is ${threshold}${forMs === 0 ? '' : ` for ${formatDuration(forMs)}`}`,
  rights: ({ service }) => (service === undefined ? [] : serviceRights({ ...service, path: '/' })),
  async ask(settings, context) {
    const { clock } = context;
    const signal = context.signal ?? new AbortController().signal;
    const end = clock.now() + settings.for;
    for (;;) {
      const answer = await askOnce(settings, context);
      const left = end - clock.now();
      if (!answer.ok || !answer.value.holds || left <= 0) return answer;
      await clock.sleep(Math.min(settings.every, left), signal);
      if (signal.aborted) return fail(abortFailure(signal, `watch ${settings.query}`));
    }
  },
};

async function askOnce(settings: Settings, context: CheckContext): Promise<Result<Answer>> {
  const { url, service, query } = settings;
  const path = `/api/v1/query?query=${encodeURIComponent(query)}`;
  if (service !== undefined) {
    const signal = context.signal ?? new AbortController().signal;
    const options = { signal, timeoutMs: NETWORK_TIMEOUT_MS };
    const answer = await requestService({ ...service, path }, context, options);
    if (answer.ok) return ok(judge(answer.value, settings));
    return answer.failure.reason === 'cancelled' ? answer : ok(no(answer.failure.message));
  }
  const request = { url: `${(url ?? '').replace(/\/$/, '')}${path}`, mostCharacters: MOST_CHARACTERS };
  const what = 'Prometheus';
  return attempt({ what, timeoutMs: NETWORK_TIMEOUT_MS, signal: context.signal }, async (either) =>
    judge(await requestOnce(request, either), settings),
  );
}

const MOST_CHARACTERS = 1_000_000;

function judge(answer: HttpAnswer, { threshold, noData }: Settings): Answer {
  const said = apiServerSays(answer);
  if (said !== undefined) return no(`the API server answered ${answer.status}: ${said}`);
  const body = parseJson(answer.body);
  if (!isJsonObject(body) || body.status !== 'success') {
    const why = isJsonObject(body) && typeof body.error === 'string' ? `: ${body.error}` : '';
    return no(`Prometheus answered ${answer.status}${why}`);
  }
  const values = valuesIn(isJsonObject(body.data) ? body.data : {});
  if (values === undefined) return no('the query gives neither a number nor a vector of them');
  if (values.length === 0) return { holds: noData === 'pass', seen: 'there is no value' };
  const wrong = values.find((value) => !keepsTo(value, threshold));
  return wrong === undefined
    ? { holds: true, seen: `it is ${values[0]}` }
    : no(`it is ${wrong}${values.length > 1 ? ` for one of ${values.length}` : ''}`);
}

function no(seen: string): Answer {
  return { holds: false, seen };
}

function valuesIn({ resultType, result }: { [key: string]: Json }): number[] | undefined {
  if (!Array.isArray(result)) return undefined;
  if (resultType === 'scalar') return [Number(result[1])];
  if (resultType !== 'vector') return undefined;
  return result.map((item) =>
    isJsonObject(item) && Array.isArray(item.value) ? Number(item.value[1]) : NaN,
  );
}

function keepsTo(value: number, threshold: string): boolean {
  const [, operator, text] = THRESHOLD.exec(threshold) ?? [];
  const limit = Number(text);
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '==':
      return value === limit;
    default:
      return value !== limit && !Number.isNaN(value);
  }
}
