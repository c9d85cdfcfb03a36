import { expect, test } from 'vitest';
import { unfilledPlaceholder } from '../../../../src/manifest/layers/placeholders/unfilled-placeholder.ts';
import { load, loadValid } from '../../workspace.ts';

test.each([
  ['${{ github.sha }}', '${env.NAME}'],
  ['repo:${{ secrets.TOKEN }}', '${env.NAME}'],
  ['$TAG', '${env.TAG}'],
  ['${IMAGE_TAG}', '${env.IMAGE_TAG}'],
  ['${Env.TAG}', '${env.TAG}'],
  ['${evn.TAG}', '${env.TAG}'],
  ['${ env.TAG }', '${env.TAG}'],
  ['v$env.TAG', '${env.TAG}'],
  ['$(env.TAG)', '${env.TAG}'],
  ['${ENV.TAG}', '${env.TAG}'],
  ['${var.domain}', '${vars.domain}'],
  ['${Vars.domain}', '${vars.domain}'],
  ['${slug.BRANCH}', '${slug.env.BRANCH}'],
  ['${Environment}', '${environment}'],
  ['${ environment }', '${environment}'],
  ['${secrets.TOKEN}', '${secret.TOKEN}'],
  ['${Secret.TOKEN}', '${secret.TOKEN}'],
  ['${environment.TAG}', '${env.TAG}'],
  ['${payloads.x}', '${payload.x}'],
  ['${paylod.x}', '${payload.x}'],
])('%s is named with what to write: %s', (text, meant) => {
  expect(unfilledPlaceholder(text)?.hint).toContain(meant);
});

test.each([
  ...[
    '$labels',
    '${1}',
    '$1',
    '${__all}',
    '${request_uri}',
    '$${x}',
    '${',
    '$',
    '${name}',
    'a $NAME in a text',
    '$labels.pod',
  ],
  ...[
    '${env.TAG}',
    '${vars.a.b}',
    'a-${environment}',
    '${environment}.values.yaml',
    '${env}.yaml',
    '${slug.env.BRANCH}',
    '${env.TAG:-x}',
    '${secret.TAG}',
    '${payload.x}',
    '${release.name}',
    '${spring.application.name}',
    '${env:HOME}',
    '$__rate_interval',
  ],
  ...['${server.port}', '${DS_X} and more', '^a$', '$.status.phase', '$(POD_NAME)'],
])('%s is left alone', (text) => {
  expect(unfilledPlaceholder(text)).toBeUndefined();
});

test('it is an issue at its place, wherever it stands but in a script', async () => {
  const { issues } = await load(`version: 1
charts:
  - name: a
    namespace: \${{ inputs.namespace }}
    path: chart
    values: {image: "app:\${{ github.sha }}", tag: $TAG}
    set: [{key: a, value: "\${ENV.A}"}]
    inlineValues: [{filename: x, content: "a: \${{ x }}"}]
    hooks: {preExec: [{run: "echo $TAG \${TAG} \${{ x }}", env: {A: "\${{ x }}"}}]}
`);
  expect(
    issues
      .filter(({ code }) => code === 'unfilled-placeholder')
      .map(({ location }) => `${location?.line}:${location?.column}`),
  ).toEqual(['4:16', '6:26', '6:51', '7:28', '8:47', '9:68']);
  await loadValid(
    'version: 1\ncharts: [{name: a, namespace: w, path: chart, hooks: {preExec: [{run: "echo $TAG ${TAG} ${{ x }}"}]}}]',
  );
});
