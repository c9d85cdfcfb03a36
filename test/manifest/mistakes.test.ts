import { readFileSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadManifest } from '../../src/manifest/load.ts';
import { parseYaml } from '../../src/manifest/read/parse.ts';
import { sourceText } from '../../src/manifest/read/tree.ts';
import { formatIssue } from '../../src/report/issues.ts';
import { load, makeWorkspace } from './workspace.ts';

/** What newcomers write, and the whole answer: what, where, what was seen, what to write instead. */
const MISTAKES: { title: string; text: string; says: string }[] = [
  {
    title: 'a key in the wrong column',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
   values:
      a: 1
`,
    says: `helm-lifecycle.yaml:6:4: error[yaml-syntax]: \`values\` begins in column 4, which fits nothing above it; \`path\` in line 5 begins in column 5
  6 |    values:
    |    ^~~~~~
    = if both belong together, put 1 space more before \`values\``,
  },
  {
    title: 'a key in the column of the items',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
  values:
    a: 1
`,
    says: `helm-lifecycle.yaml:6:3: error[yaml-syntax]: \`values\` begins in column 3, where the items of a list begin; \`path\` in line 5 begins in column 5
  6 |   values:
    |   ^~~~~~
    = if both belong together, put 2 spaces more before \`values\``,
  },
  {
    title: 'a key one column too far to the right',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
     values: {}
`,
    says: `helm-lifecycle.yaml:6:6: error[yaml-syntax]: \`values\` begins in column 6, which fits nothing above it; \`path\` in line 5 begins in column 5
  6 |      values: {}
    |      ^~~~~~
    = if both belong together, take 1 space away before \`values\``,
  },
  {
    title: 'a tab',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
	values: {}
`,
    says: `helm-lifecycle.yaml:6:1: error[yaml-syntax]: a tab is no indentation in YAML
  6 | 	values: {}
    | ^
    = indent with spaces`,
  },
  {
    title: 'a brace that is never closed',
    text: `version: 1
charts:
  - name: a
    namespace: web
    values: {a: {b: 1}
    path: chart
`,
    says: `helm-lifecycle.yaml:5:13: error[yaml-syntax]: this \`{\` is never closed
  5 |     values: {a: {b: 1}
    |             ^
    = write \`}\` where it ends`,
  },
  {
    title: 'a bracket that is never closed',
    text: `version: 1
charts:
  - name: a
    namespace: web
    needs: [a
    path: chart
`,
    says: `helm-lifecycle.yaml:5:12: error[yaml-syntax]: this \`[\` is never closed
  5 |     needs: [a
    |            ^
    = write \`]\` where it ends`,
  },
  {
    title: 'a quote that is never closed',
    text: `version: 1
charts:
  - name: "a
    path: chart
`,
    says: `helm-lifecycle.yaml:3:11: error[yaml-syntax]: this quote is never closed
  3 |   - name: "a
    |           ^
    = close it; a text that has quotes in it goes after \`|\`, on a line of its own`,
  },
  {
    title: 'a command with `: ` in it',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    hooks:
      preExec:
        - run: echo "note: x"
`,
    says: `helm-lifecycle.yaml:8:16: error[yaml-syntax]: this text has \`: \` in it, which YAML takes for a key and its value
  8 |         - run: echo "note: x"
    |                ^~~~~~~~~~~~~~
    = put the text on a line of its own after \`run: |\`, or all of it in quotes`,
  },
  {
    title: 'a command that goes on after its quotes',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    hooks:
      preExec:
        - run: "$X" --foo
`,
    says: `helm-lifecycle.yaml:8:21: error[yaml-syntax]: the text goes on after its closing quote
  8 |         - run: "$X" --foo
    |                     ^~~~~
    = put the whole text on a line of its own after \`|\`, or in one pair of quotes`,
  },
  {
    title: 'a placeholder in braces',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    values: {a: \${env.X}}
`,
    says: `helm-lifecycle.yaml:6:17: error[yaml-syntax]: inside {...} and [...] YAML reads the \`{\` of a placeholder as a mapping
  6 |     values: {a: \${env.X}}
    |                 ^~~~~~~~
    = put the whole text in quotes: "\${env.X}"`,
  },
  {
    title: 'a placeholder within a text in braces',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    valuesFiles: [{file: values/\${env.X}/\${env.Y}.yaml, optional: true}]
`,
    says: `helm-lifecycle.yaml:6:33: error[yaml-syntax]: inside {...} and [...] YAML reads the \`{\` of a placeholder as a mapping
  6 |     valuesFiles: [{file: values/\${env.X}/\${env.Y}.yaml, optional: true}]
    |                                 ^~~~~~~~
    = put the whole text in quotes: "values/\${env.X}/\${env.Y}.yaml"`,
  },
  {
    title: 'a Go template',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    values:
      a: {{ .Values.x }}
`,
    says: `helm-lifecycle.yaml:7:10: error[yaml-syntax]: YAML takes \`{{\` for a mapping, and nothing renders templates here
  7 |       a: {{ .Values.x }}
    |          ^~
    = write the value itself or \${env.NAME}; a text with \`{{\` in it needs quotes`,
  },
  {
    title: 'a text that begins with a star',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    values:
      a: *.example.com
`,
    says: `helm-lifecycle.yaml:7:10: error[yaml-syntax]: no anchor \`&.example.com\` is complete before this alias
  7 |       a: *.example.com
    |          ^~~~~~~~~~~~~
    = define \`&.example.com\` above; a text that begins with \`*\` needs quotes`,
  },
  {
    title: 'a folder as chart',
    text: `version: 1
charts:
  - name: a
    namespace: web
    chart: ./charts/api
`,
    says: `helm-lifecycle.yaml:5:12: error[invalid-value]: \`chart\` must be \`oci://host/path\` as text, or {repo, name}, not \`./charts/api\`
  5 |     chart: ./charts/api
    |            ^~~~~~~~~~~~
    = write \`path: ./charts/api\``,
  },
  {
    title: 'a chart of a named repository',
    text: `version: 1
charts:
  - name: a
    namespace: web
    chart: bitnami/redis
`,
    says: `helm-lifecycle.yaml:5:12: error[invalid-value]: \`chart\` must be \`oci://host/path\` as text, or {repo, name}, not \`bitnami/redis\`
  5 |     chart: bitnami/redis
    |            ^~~~~~~~~~~~~
    = no repository is called \`bitnami\` here: write \`chart: {repo: https://..., name: redis}\`, or \`path: bitnami/redis\` for a folder`,
  },
  {
    title: 'the address of an archive as chart',
    text: `version: 1
charts:
  - name: a
    namespace: web
    chart: https://x.io/redis-1.2.3.tgz
`,
    says: `helm-lifecycle.yaml:5:12: error[invalid-value]: \`chart\` must be \`oci://host/path\` as text, or {repo, name}, not \`https://x.io/redis-1.2.3.tgz\`
  5 |     chart: https://x.io/redis-1.2.3.tgz
    |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~
    = write \`chart: {repo: https://..., name: redis}\` and \`version\``,
  },
  {
    title: 'a chart from git',
    text: `version: 1
charts:
  - name: a
    namespace: web
    chart: git+https://x.io/a
`,
    says: `helm-lifecycle.yaml:5:12: error[invalid-value]: \`chart\` must be \`oci://host/path\` as text, or {repo, name}, not \`git+https://x.io/a\`
  5 |     chart: git+https://x.io/a
    |            ^~~~~~~~~~~~~~~~~~
    = charts are not taken from git: check the repository out in an earlier step, and write \`path\``,
  },
  {
    title: 'an empty file',
    text: '',
    says: `helm-lifecycle.yaml:1:1: error[wrong-type]: the file must be a mapping, not empty
    = begin with
        version: 1
        charts:
          - name: api
            namespace: web
            path: charts/api`,
  },
  {
    title: 'a list instead of a manifest',
    text: `- name: a
`,
    says: `helm-lifecycle.yaml:1:1: error[wrong-type]: the file must be a mapping, not a list
  1 | - name: a
    | ^~~~~~~~~
    = write \`version: 1\`, then \`charts:\`, and the list below it`,
  },
  {
    title: 'a list of releases',
    text: `releases:
  - name: a
`,
    says: `helm-lifecycle.yaml:1:1: error[missing-key]: \`version\` is missing; it must be 1
  1 | releases:
    | ^~~~~~~~~
    = write \`version: 1\` in the first line
helm-lifecycle.yaml:1:1: error[unknown-key]: the top level has no key \`releases\`
  1 | releases:
    | ^~~~~~~~
    = the list is called \`charts\`: \`charts: [{name: api, namespace: web, path: charts/api}]\``,
  },
  {
    title: 'a chart folder that is not there',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: cahrts/apii
`,
    says: `helm-lifecycle.yaml:5:11: error[file-not-found]: \`cahrts/apii\` does not exist
  5 |     path: cahrts/apii
    |           ^~~~~~~~~~~
    = did you mean \`charts/api\`?`,
  },
  {
    title: 'values as a list of files',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    values: [a.yaml, b.yaml]
`,
    says: `helm-lifecycle.yaml:6:13: error[wrong-type]: \`values\` must be a mapping, not a list
  6 |     values: [a.yaml, b.yaml]
    |             ^~~~~~~~~~~~~~~~
    = files go into \`valuesFiles: [a.yaml, b.yaml]\`; \`values\` takes the values themselves, as a mapping`,
  },
  {
    title: 'set as a mapping with a list in it',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    set: {hosts: [a, b]}
`,
    says: `helm-lifecycle.yaml:6:18: error[invalid-value]: \`hosts\` must be a single value; lists and mappings go into \`values\`, or are \`type: json\`, not a list
  6 |     set: {hosts: [a, b]}
    |                  ^~~~~~
    = Change the value; docs/manifest.md says what each key takes.`,
  },
  {
    title: 'set as a list of texts',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    set: [image.tag=v1]
`,
    says: `helm-lifecycle.yaml:6:11: error[wrong-type]: \`set[0]\` must be a mapping, not text
  6 |     set: [image.tag=v1]
    |           ^~~~~~~~~~~~
    = write \`{key: image.tag, value: ...}\``,
  },
  {
    title: 'a pattern of files',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    valuesFiles: ["values/*/all.yaml"]
`,
    says: `helm-lifecycle.yaml:6:19: error[invalid-value]: \`values/*/all.yaml\` has a \`*\` before its last part
  6 |     valuesFiles: ["values/*/all.yaml"]
    |                   ^~~~~~~~~~~~~~~~~~~
    = only names of files have patterns: \`values/*.yaml\``,
  },
  {
    title: 'a values file in the words of helm-secrets',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    valuesFiles: ["secrets://a.yaml"]
`,
    says: `helm-lifecycle.yaml:6:19: error[file-not-found]: \`secrets://a.yaml\` is an address, and a file of the repository is needed here
  6 |     valuesFiles: ["secrets://a.yaml"]
    |                   ^~~~~~~~~~~~~~~~~~
    = that is an address of the Helm plugin helm-secrets: name the file itself; what sops has encrypted is decrypted where \`sops\` is on PATH`,
  },
  {
    title: 'an address of values',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    valuesFiles: [https://x.io/a.yaml]
`,
    says: `helm-lifecycle.yaml:6:19: error[file-not-found]: \`https://x.io/a.yaml\` is an address, and a file of the repository is needed here
  6 |     valuesFiles: [https://x.io/a.yaml]
    |                   ^~~~~~~~~~~~~~~~~~~
    = download it in an earlier step and name the file`,
  },
  {
    title: 'a switch from a variable that holds something else',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    enabled: "\${env.X:-yep}"
`,
    says: `helm-lifecycle.yaml:6:14: error[wrong-type]: \`enabled\` must be true or false, not text
  6 |     enabled: "\${env.X:-yep}"
    |              ^~~~~~~~~~~~~~~
    = the text comes from a variable: give that another value`,
  },
  {
    title: 'the opposite of a variable',
    text: `version: 1
vars: {standalone: true}
charts:
  - name: a
    namespace: web
    path: chart
    enabled: "!\${vars.standalone}"
`,
    says: `helm-lifecycle.yaml:7:14: error[wrong-type]: \`enabled\` must be true or false, not text
  7 |     enabled: "!\${vars.standalone}"
    |              ^~~~~~~~~~~~~~~~~~~~~
    = nothing is computed here: write a variable for the opposite, in \`vars\``,
  },
  {
    title: 'no namespace but in the environments',
    text: `version: 1
charts:
  - name: a
    path: chart
environments: {dev: {defaults: {namespace: d}}, prod: {charts: {a: {namespace: p}}}}
`,
    says: `helm-lifecycle.yaml:3:11: error[missing-key]: chart \`a\` has no namespace
  3 |   - name: a
    |           ^
    = choose one of the environments that give it one (\`environment: dev\`, on the command line \`-e dev\`; there are dev, prod), or add \`namespace\` to it or to \`defaults\``,
  },
  {
    title: 'a host with https://',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
registries: [{host: "https://x.io/y", username: a, password: b}]
`,
    says: `helm-lifecycle.yaml:6:21: error[invalid-value]: \`host\` must be a host name, with a port if need be: ghcr.io, localhost:5000, not \`https://x.io/y\`
  6 | registries: [{host: "https://x.io/y", username: a, password: b}]
    |                     ^~~~~~~~~~~~~~~~
    = write \`host: x.io\``,
  },
  {
    title: 'half a login',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
registries: [{host: a.io, plainHttp: true}, {host: b.io, username: bot}]
`,
    says: `helm-lifecycle.yaml:6:68: error[invalid-value]: \`username\` must be given together with \`password\`, not \`bot\`
  6 | registries: [{host: a.io, plainHttp: true}, {host: b.io, username: bot}]
    |                                                                    ^~~
    = Change the value; docs/manifest.md says what each key takes.`,
  },
  {
    title: 'a retry for ever',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    retry: {attempts: -1}
`,
    says: `helm-lifecycle.yaml:6:23: error[invalid-value]: \`attempts\` must be at least 1, not -1
  6 |     retry: {attempts: -1}
    |                       ^~
    = write how often it is tried in all, 1 to 100; a \`wait\` hook goes on until its \`timeout\``,
  },
  {
    title: 'hooks as a list',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    hooks: [{run: x}]
`,
    says: `helm-lifecycle.yaml:6:12: error[wrong-type]: \`hooks\` must be a mapping, not a list
  6 |     hooks: [{run: x}]
    |            ^~~~~~~~~~
    = name the phase: \`hooks: {preExec: [{run: ...}]}\``,
  },
  {
    title: 'a phase that is no list',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    hooks: {preExec: {run: x}}
`,
    says: `helm-lifecycle.yaml:6:22: error[wrong-type]: \`preExec\` must be a list, not a mapping
  6 |     hooks: {preExec: {run: x}}
    |                      ^~~~~~~~
    = a phase takes a list of hooks: \`preExec: [{run: ...}]\``,
  },
  {
    title: 'a command as a list',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    hooks: {preExec: [{run: [a, b]}]}
`,
    says: `helm-lifecycle.yaml:6:29: error[wrong-type]: \`run\` must be text, not a list
  6 |     hooks: {preExec: [{run: [a, b]}]}
    |                             ^~~~~~
    = write one text, its lines below \`run: |\`; a list of arguments is for \`kubectl: [get, pods]\``,
  },
  {
    title: 'needs as a text',
    text: `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    needs: db
`,
    says: `helm-lifecycle.yaml:6:12: error[wrong-type]: \`needs\` must be a list, not text
  6 |     needs: db
    |            ^~
    = write a list: \`needs: [db]\``,
  },
];

const files = { 'charts/api/Chart.yaml': 'name: api\nversion: 1.0.0\n', 'values/a.yaml': '' };

describe('a mistake is answered with what to write instead:', () => {
  test.each(MISTAKES)('$title', async ({ text, says }) => {
    const { issues } = await load(text, { files });
    expect(issues.map(formatIssue).join('\n')).toBe(says);
  });

  test.each([
    ['one values file without a list', 'valuesFiles: values/a.yaml'],
    ['a switch from a variable, in quotes', 'enabled: "${env.X:-true}"'],
    ['a number from a variable, in quotes', 'historyMax: "${env.X:-3}"'],
    ['a port of a hook', 'hooks: {preExec: [{check: {tcp: {host: a, port: "${env.X:-80}"}}}]}'],
  ])('%s is none', async (_title, line) => {
    const text = `version: 1\ncharts:\n  - name: a\n    namespace: web\n    path: chart\n    ${line}\n`;
    expect((await load(text, { files })).issues).toEqual([]);
  });

  test.each([
    ['version: 1\ncharts: [api]\n', 'write `- {name: api, namespace: web, path: charts/api}`'],
    [
      'version: 1\ncharts:\n  api: {path: chart}\n',
      'each chart is an item of a list: `- {name: api, namespace: web, path: charts/api}`',
    ],
    [
      'version: 1\ncharts:\n  - {name: a, namespace: web, path: chart, hooks: {preExec: [ls]}}\n',
      'write `- run: |` and the commands below it',
    ],
    ['version: 1\ncharts: [{name: a, namespace: web, path: chart, timeout: 5 minutes}]\n', 'write `5m`'],
    [
      'version: 1\ncharts: [{name: a, namespace: web, path: chart, timeout: 1 hour 30 min}]\n',
      'write `1h30m`',
    ],
    ['version: 1\ncharts: [{name: a, namespace: web, path: chart, timeout: soon}]\n', undefined],
    ['version: 1\ncharts: [{name: a, namespace: web, path: chart, timeout: 5d}]\n', 'write `120h`'],
    ['version: 1\ncharts: [{name: a, namespace: web, path: chart, timeout: 1w 2 days}]\n', 'write `168h48h`'],
    ['version: 1\ncharts: [{name: a, namespace: web, path: chart, timeout: 1 month}]\n', undefined],
    ['version: 1\ncharts: [{name: a, namespace: web, path: chart, timeout: 500 ms}]\n', undefined],
    [
      'version: 1\ncharts: [{name: a, namespace: web, path: chart, historyMax: ten}]\n',
      'write a number, such as `historyMax: 10`',
    ],
    [
      'version: 1\ncharts: [{name: a, namespace: web, path: chart, retry: 5}]\n',
      'write a mapping: `retry: {attempts: ..., delay: ..., backoff: ...}`',
    ],
    [
      'version: 1\ncharts: [{name: a, namespace: web, path: chart, patches: [{target: {kind: Service}, patch: text}]}]\n',
      'write it as YAML, without quotes or `|`: `patch: {spec: {replicas: 2}}`',
    ],
    [
      'version: 1\ncharts: [{name: a, namespace: web, path: chart, hooks: {preExec: [{name: nothing}]}}]\n',
      'say what it does, such as `run: ./migrate.sh`',
    ],
    [
      'version: 1\ncharts: [{name: a, namespace: web, path: chart, hooks: {preExec: [{wait: {for: Readyy, objects: [pod/a]}}]}}]\n',
      'did you mean `ready`?',
    ],
    [
      'version: 1\ncharts: [{name: a, namespace: web, path: chart, hooks: {preExec: [{wait: {for: Available, objects: [pod/a]}}]}}]\n',
      'did you mean `condition=Available`?',
    ],
    [
      'version: 1\ncharts: [{name: a, namespace: web, path: chart, test: true}]\n',
      'write `test: {enabled: true}`',
    ],
    ['version: 1\ncharts: [{name: a, namespace: Shop_1, path: chart}]\n', 'write `shop-1`'],
    ['version: 1\ncharts:\n  - name: a\n    wait:true\n', 'write `key: value`, with a space after the colon'],
  ])('%j: %s', async (text, hint) => {
    expect((await load(text)).issues.map((issue) => issue.hint)).toEqual([hint]);
  });

  test('values keep the type that their quotes say', async () => {
    const text =
      'version: 1\ncharts:\n  - {name: a, namespace: web, path: chart, values: {x: "${env.X:-3}"}}\n';
    expect((await load(text)).manifest?.charts[0]?.values.values).toEqual({ x: '3' });
  });

  test('no name behind a symbolic link out of the workspace is suggested', async () => {
    const [workspace, other] = [await makeWorkspace(), await makeWorkspace({ 'secret-plan.yaml': '' })];
    await symlink(other, join(workspace, 'link'));
    const text =
      'version: 1\ncharts: [{name: a, namespace: web, path: chart, valuesFiles: [link/secret-plna.yaml]}]\n';
    await writeFile(join(workspace, 'helm-lifecycle.yaml'), text);
    const { issues } = await loadManifest({ workspace, env: {} });
    expect(JSON.stringify(issues)).not.toContain('secret-plan.yaml');
  });
});

/** A line as a slip of the hand leaves it. */
const SLIPS: [string, (line: string) => string][] = [
  ['one column to the right', (line) => ` ${line}`],
  ['three columns to the right', (line) => `   ${line}`],
  ['one column to the left', (line) => line.replace(/^ /, '')],
  ['without a closing brace', (line) => line.replace('}', '')],
];

test.each(SLIPS)('what is no YAML any more with a line %s has its own advice', (_title, slip) => {
  const lines = readFileSync('examples/quickstart/helm-lifecycle.yaml', 'utf8').split('\n');
  const answers = lines.flatMap((line, index) => {
    const isText = line.trim() === '' || line.trim().startsWith('#');
    const text = lines.with(index, slip(line)).join('\n');
    return isText ? [] : parseYaml(sourceText('m.yaml', text)).issues;
  });
  const wrong = answers.filter(({ code }) => code === 'yaml-syntax');
  expect(wrong.length).toBeGreaterThan(0);
  expect(wrong.filter(({ hint }) => hint === undefined)).toEqual([]);
});
