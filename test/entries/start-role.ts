import { type Role, start } from '../../src/index.ts';

await start(process.env.ROLE as Role);
