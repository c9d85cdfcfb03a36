import { z } from 'zod';
import { DURATION, parseDuration } from '../util/duration.ts';

const EXPECTED = 'a duration such as 90s, 5m, 1h30m or 180 (seconds)';

/** A duration as people write it; parsed to milliseconds. `positive` refuses zero. */
export function durationSchema(positive?: 'positive'): DurationSchema {
  return positive ? POSITIVE : ANY;
}

type DurationSchema = ReturnType<typeof makeSchema>;

function makeSchema(positive?: 'positive') {
  return z
    .union([z.string().regex(DURATION, { error: EXPECTED }), z.number()], { error: EXPECTED })
    .transform((written, context) => {
      const milliseconds = parseDuration(written);
      if (milliseconds !== undefined && !(positive && milliseconds === 0)) return milliseconds;
      const message = milliseconds === 0 ? 'longer than zero, such as 90s or 5m' : EXPECTED;
      context.issues.push({ code: 'custom', message, input: written });
      return z.NEVER;
    });
}

// Many keys are durations, and to make a schema takes longer than to use it.
const ANY = makeSchema();
const POSITIVE = makeSchema('positive');
