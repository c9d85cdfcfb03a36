/** Runs at the end of `npm ci`: says which Node the project uses, since it need not be the one that npm itself runs on. */
const given = /node\/v(\d+)\.[\d.]+/.exec(process.env.npm_config_user_agent ?? '');
const isOlder = given !== null && Number(given[1]) < Number(process.versions.node.split('.')[0]);
if (isOlder) {
  const own = process.versions.node;
  console.log(
    `${given[0].replace('/v', ' ')} is enough to begin with; the npm scripts run on the Node ${own} that npm ci has installed.`,
  );
}
