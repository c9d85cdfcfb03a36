import { once } from 'node:events';
import { connect } from 'node:net';
import { z } from 'zod';
import { durationSchema } from '../../schema/duration-schema.ts';
import { attempt, NETWORK_TIMEOUT_MS } from '../processes/network-attempt.ts';
import type { Check } from './check.ts';

const ADDRESS = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]]+)):(\d{1,5})$/;

const mapping = z.strictObject({
  host: z.string().min(1).describe('Name or address, as this machine reaches it.'),
  port: z.int().min(1).max(65_535).describe('Port.'),
  timeout: durationSchema('positive').default(NETWORK_TIMEOUT_MS).describe('Time limit of the attempt.'),
});
const schema = z.union([mapping, z.string().regex(ADDRESS, { error: '`host:port`' })], {
  error: '`host:port`, or a mapping with `host` and `port`',
});

type Written = z.infer<typeof schema>;

export const tcp: Check<Written> = {
  summary: 'A TCP connection can be opened from where this runs.',
  schema,
  example: 'tcp: db.example.com:5432',
  describe: (written) => `${addressOf(written)} accepts connections`,
  rights: () => [],
  ask(written, { signal }) {
    const what = addressOf(written);
    const { host, port, timeout } = settingsOf(written);
    return attempt({ what, timeoutMs: timeout, signal }, async (either) => {
      const socket = connect({ host, port, signal: either });
      try {
        await once(socket, 'connect', { signal: either });
        return { holds: true, seen: `${what} accepts connections` };
      } finally {
        socket.destroy();
      }
    });
  },
};

function settingsOf(written: Written): z.infer<typeof mapping> {
  if (typeof written !== 'string') return written;
  const [, six, host = six ?? '', port] = ADDRESS.exec(written) ?? [];
  return { host, port: Number(port), timeout: NETWORK_TIMEOUT_MS };
}

function addressOf(written: Written): string {
  return typeof written === 'string' ? written : `${written.host}:${written.port}`;
}
