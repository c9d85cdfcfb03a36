import { z } from 'zod';

/** A payload name: it also becomes the variable `PAYLOAD_<NAME>` of scripts. */
export const PAYLOAD_NAME = /^(?!__proto__$)[A-Za-z_][A-Za-z0-9_-]*$/;

export const payloadName = z
  .string()
  .regex(PAYLOAD_NAME, { error: 'a payload name: letters, digits, _ and -' });
