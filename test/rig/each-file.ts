import { afterAll } from 'vitest';
import { tidyUp } from './after-file.ts';

/** Vitest runs this before each test file. */
afterAll(tidyUp);
