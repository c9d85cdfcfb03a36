import { lookup } from 'node:dns/promises';
import { z } from 'zod';
import { durationSchema } from '../../schema/duration-schema.ts';
import { attempt, NETWORK_TIMEOUT_MS } from '../processes/network-attempt.ts';
import type { Check } from './check.ts';

const name = z.string().regex(/^[a-zA-Z0-9_](?:[a-zA-Z0-9._-]{0,252})$/, { error: 'a host name' });

const mapping = z.strictObject({
  name: name.describe('Host name.'),
  address: z.string().min(1).describe('An address that it must have.').optional(),
  timeout: durationSchema('positive').default(NETWORK_TIMEOUT_MS).describe('Time limit of the look-up.'),
});
const schema = z.union([mapping, name], { error: 'a host name, or a mapping with `name`' });

type Written = z.infer<typeof schema>;

export const dns: Check<Written> = {
  summary: 'The name has an address, as the system where this runs resolves it.',
  schema,
  example: 'dns: shop.example.com',
  describe(written) {
    const { name: host, address } = settingsOf(written);
    return `${host} resolves${address === undefined ? '' : ` to ${address}`}`;
  },
  rights: () => [],
  ask(written, { signal }) {
    const { name: host, address: wanted, timeout } = settingsOf(written);
    return attempt({ what: host, timeoutMs: timeout, signal }, async () => {
      const found = (await lookup(host, { all: true })).map(({ address }) => address);
      const holds = wanted === undefined ? found.length > 0 : found.includes(wanted);
      return { holds, seen: `${host} resolves to ${found.join(', ')}` };
    });
  },
};

function settingsOf(written: Written): z.infer<typeof mapping> {
  return typeof written === 'string' ? { name: written, timeout: NETWORK_TIMEOUT_MS } : written;
}
