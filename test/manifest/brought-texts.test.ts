import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpolateHook } from '../../src/hooks/definition/interpolate.ts';
import { readVarsInput } from '../../src/manifest/layers/variables/vars-input.ts';
import { readGoYaml } from '../../src/util/yaml/go-yaml.ts';
import { load, loadValid } from './workspace.ts';

const SCOPE = { payload: { token: 'CANARY', word: 'good' }, release: { name: 'api', namespace: 'CANARY' } };
const PARTS = [
  ...['${payload.token}', '${payload.', 'payload.token}', '${', '$', '{', '}', 'token', 'x', ' ', '"'],
  ...['${release.namespace}', '${release.nope}', '${payload.nope}', '${env.SECRET}', '${secret.SECRET}'],
  ...['${vars.secret}', '${slug.env.SECRET}', '${env.NONE:-x}', "'", ': ', '\n', '- ', '\ue000', '\ue001'],
];
const brought = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

/** One variable in each place where a placeholder is filled, beside a placeholder that is filled later. */
const PLACES = (it: string, later: string) => `version: 1
vars: {secret: CANARY, title: "\${env.TITLE}", map: {inner: "\${env.TITLE}"}}
charts:
  - name: a
    namespace: web
    path: chart
    values: {a: "${it}", b: "x ${it}"}
    set: [{key: c, value: "${it}", type: string}]
    valuesFiles: [{file: values.yaml, variables: true}]
    inlineValues: [{filename: inline, content: "d: ${it}"}]
    hooks:
      preExec:
        - {run: "true", env: {A: "${it}", B: "${later} ${it} ${later}", C: "\${pay${it}load.token}"}}
        - {kubectl: "annotate pod/x note=${it} word=${later}"}
        - {kubectl: [annotate, pod/x, "note=${it}${later}"]}
        - {check: {field: {object: pod/x, path: $.a, equals: "${it}"}}, if: {field: {object: pod/x, path: $.a, equals: "${it} ${later}"}}}
        - apply: {content: {apiVersion: v1, kind: ConfigMap, metadata: {name: m}, data: {a: "${it}", b: "${later}"}}}
        - apply:
            content: |
              apiVersion: v1
              kind: ConfigMap
              metadata: {name: m}
              data:
                a: ${it}
                b: ${later}
                c: [${it}]
`;

/** All that a manifest brings to Helm and to its hooks, filled. */
async function filled(text: string, title: string, source: string): Promise<unknown> {
  const { vars } = source.startsWith('${vars.given') ? readVarsInput(`given=${title}`) : {};
  const manifest = await loadValid(text, {
    env: { TITLE: title, SECRET: 'CANARY' },
    files: { 'values.yaml': `e: ${source}\n` },
    ...(vars && { overrides: { vars } }),
  });
  const [entry] = manifest.charts;
  const hooks = (entry?.hooks.preExec ?? []).map(({ item }) => {
    const done = interpolateHook(item, SCOPE);
    if (!done.ok) throw new Error(done.failure.message);
    return { spec: done.value.spec, env: done.value.env, if: done.value.if };
  });
  const file = entry?.values.files[0]?.content ?? '';
  return [entry?.values.values, entry?.values.set, entry?.values.inline, readGoYaml(file).documents, hooks];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('what a variable brings is text, and never read as a placeholder again', () => {
  it.each([['${env.TITLE}'], ['${vars.title}'], ['${vars.map.inner}'], ['${vars.given}']])(
    'through %s, whatever it has in it',
    async (source) => {
      await fc.assert(
        fc.asyncProperty(brought, async (title) => {
          // A line of the `vars` option has no space around it and no line break in it.
          const text = source === '${vars.given}' ? title.replaceAll('\n', ' ').trim() : title;
          const later = '${payload.word}';
          const found = textsIn(await filled(PLACES(source, later), text, source));
          expect(found.filter((one) => one.includes('CANARY'))).toEqual([]);
          expect(found).toContain(`good ${text} good`);
          expect(found).toContain(`note=${text}good`);
          expect(found).toContain(`x ${text}`);
          // As it is: in values, an argument, `equals`, both forms of `apply`, and a file.
          expect(found.filter((one) => one === text).length).toBeGreaterThanOrEqual(7);
          expect(found.filter((one) => one === 'good')).toHaveLength(2);
        }),
        { numRuns: 15 },
      );
    },
  );

  it('nor is a whole object that a variable holds, or the whole content of a hook', async () => {
    const object = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\ndata: {a: "${payload.token}"}';
    const found = await filled(
      `version: 1
vars: {object: {apiVersion: v1, kind: ConfigMap, metadata: {name: m}, data: {a: "\${payload.token}"}}}
charts:
  - name: a
    namespace: web
    path: chart
    hooks: {preExec: [{apply: {content: "\${vars.object}"}}, {apply: {content: "\${env.TITLE}"}}]}
`,
      object,
      '',
    );
    const texts = textsIn(found);
    expect(texts.filter((one) => one === '${payload.token}')).toHaveLength(2);
    expect(texts).not.toContain('CANARY');
  });

  it('what begins as it is written stays a placeholder, and one that is wrong is still named', async () => {
    const chart = (hook: string) =>
      `version: 1\ncharts: [{name: a, namespace: web, path: chart, hooks: {preExec: [${hook}]}}]\n`;
    const named = await filled(chart('{run: "true", env: {A: "${payload.${env.TITLE}}"}}'), 'word', '');
    expect(textsIn(named)).toContain('good');
    const { issues } = await load(chart('{run: "true", env: {A: "${env.TITLE} ${payload.a b}"}}'), {
      env: { TITLE: '${release.nope}' },
    });
    expect(issues.map(({ code }) => code)).toEqual(['invalid-payload-reference']);
  });
});

describe('what a variable brings is no option of a command line', () => {
  const issuesOf = async (command: string, TITLE: string) => {
    const text = `version: 1
vars: {title: "\${env.TITLE}"}
charts: [{name: a, namespace: web, path: chart, hooks: {preExec: [{kubectl: ${command}}]}}]
`;
    const { issues } = await load(text, { env: { TITLE } });
    return issues.map(({ code, message }) => `${code}: ${message}`);
  };

  it.each(['"delete pod ${env.TITLE}"', '[delete, pod, "${env.TITLE}"]', '"delete pod ${vars.title}"'])(
    'in %s',
    async (command) => {
      expect(await issuesOf(command, '--all')).toEqual([
        'invalid-value: what a variable brings here begins with `-`, which makes an option of it',
      ]);
      expect(await issuesOf(command, 'web-0 --all')).toEqual([]);
    },
  );

  it.each(['"delete pod -- ${env.TITLE}"', '"get pods --selector=${env.TITLE}"', '"get pod x${env.TITLE}"'])(
    'but the value of one, or what stands behind `--`: %s',
    async (command) => expect(await issuesOf(command, '--all')).toEqual([]),
  );
});

describe('what comes from outside is no reference that vals looks up', () => {
  const text = (values: string) =>
    `version: 1\nvars: {ref: "ref+vault://x/\${environment}#/a", title: "\${env.TITLE}"}\nenvironments: {prod: {}}\ncharts: [{name: a, namespace: web, path: chart, valuesFiles: {file: v.yaml, variables: true}, values: {${values}}}]\n`;
  const filledBy = async (file: string, TITLE: string, vars?: string) => {
    const { vars: given } = vars === undefined ? {} : readVarsInput(vars);
    const { manifest, issues } = await load(text(''), {
      files: { 'v.yaml': file },
      env: { TITLE },
      environment: 'prod',
      ...(given && { overrides: { vars: given } }),
    });
    const [content] = manifest?.charts[0]?.values.files ?? [];
    return issues.length > 0
      ? issues.map(({ code, location }) => `${code} ${location?.file}:${location?.line}:${location?.column}`)
      : readGoYaml(content?.content ?? '').documents[0];
  };

  it.each([
    ['${env.TITLE}', 'ref+exec:///bin/sh'],
    ['${vars.title}', 'ref+exec:///bin/sh'],
    ['x ${env.TITLE}', 'a secretref+file:///etc/passwd b'],
    ['${env.TITLE}', 'ref+EXEC:///bin/sh'],
    ['ref+echo://${env.TITLE}', 'a+ref+exec:///bin/sh'],
    ['ref+echo://${env.TITLE}', 'ref+exec:///bin/sh'],
    ['ref+vault://a/${env.TITLE}#/b', 'x?address=https://elsewhere'],
    ['ref+vault://a/${env.TITLE}#/b', 'x#/another'],
    ['ref+${env.TITLE}:///bin/sh', 'exec'],
    ['${env.TITLE}+exec:///bin/sh', 'ref'],
    ['ref+vault://a#/b ${env.TITLE}', "it's"],
  ])('%s with %s is an issue in its file', async (value, title) => {
    expect(await filledBy(`a: 1\nb: "${value}"\n`, title)).toEqual([
      `unresolved-reference v.yaml:2:${value.indexOf('${') + 5}`,
    ]);
  });

  it('nor is what the run gives as a variable', async () => {
    expect(await filledBy('b: "${vars.title}"\n', 'x', 'title=ref+exec:///bin/sh')).toEqual([
      'unresolved-reference v.yaml:1:5',
    ]);
  });

  it('but what stands in the manifest or the file is, with a name from outside in it', async () => {
    expect(await filledBy('b: "${vars.ref}"\n', '')).toEqual({ b: 'ref+vault://x/prod#/a' });
    expect(await filledBy('b: ref+vault://shop/${env.TITLE}/v1#/a\n', 'team-1/api')).toEqual({
      b: 'ref+vault://shop/team-1/api/v1#/a',
    });
    expect(await filledBy('b: "${env.TITLE}"\n', 'a ref+ and, so on')).toEqual({ b: 'a ref+ and, so on' });
  });
});
