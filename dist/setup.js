const { start } = await import('./index.js');
await start('setup');
