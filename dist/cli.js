#!/usr/bin/env node
const { start } = await import('./index.js');
await start('cli');
