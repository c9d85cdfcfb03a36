import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runScript, type ScriptRun } from '../rig/run-script.ts';
import { skippedFor } from '../rig/skipped.ts';
import { noProgram, ROOT, type Step } from './workflow-files.ts';

const noJq = noProgram('jq');

const { runs }: { runs: { steps: Step[] } } = parse(readFileSync(join(ROOT, 'login/action.yml'), 'utf8'));

const EKS = { cloud: 'aws', role: 'arn:x', region: 'eu-central-1', cluster: 'shop' };
const GKE = { cloud: 'gcp', provider: 'p', account: 'a', project: 'p', location: 'l', cluster: 'shop' };
const AKS = { cloud: 'azure', client: 'c', tenant: 't', subscription: 's', group: 'g', cluster: 'shop' };

function check(login: unknown): { exitCode: number | null; problems: (string | undefined)[] } {
  const env = { LOGIN: typeof login === 'string' ? login : JSON.stringify(login) };
  const { exitCode, log } = runScript(stepOf('Check what is asked for').run ?? '', { env });
  return { exitCode, problems: [...log.matchAll(/^::error::login: (.*)$/gm)].map(([, problem]) => problem) };
}

function stepOf(name: string): Step {
  const step = runs.steps.find((one) => one.name === name);
  if (!step) throw new Error(`login/action.yml has no step ${name}`);
  return step;
}

/** A step of a cloud that has logged in, with these programs. */
function write(name: string, login: Record<string, string>, programs: Record<string, string>): ScriptRun {
  const { run = '', env = {} } = stepOf(name);
  const given = Object.entries(env).map(([variable, expression]) => {
    const [, key = ''] = /^\$\{\{ fromJSON\(inputs\.login\)\.(\w+) \}\}$/.exec(expression) ?? [];
    return [variable, login[key] ?? ''];
  });
  return runScript(run, { env: Object.fromEntries(given), programs });
}

// It needs jq, which every runner of GitHub has.
describe.skipIf(noJq !== undefined)(`a login${skippedFor(noJq)}`, () => {
  it.each([EKS, GKE, AKS])('to $cloud has all that it needs', (login) => {
    expect(check(login)).toEqual({ exitCode: 0, problems: [] });
  });

  it.each([
    [
      'aws',
      [
        'this is no JSON; write an object such as {"cloud": "aws", "role": "...", "region": "...", "cluster": "..."}',
      ],
    ],
    [
      '',
      [
        'this is no JSON; write an object such as {"cloud": "aws", "role": "...", "region": "...", "cluster": "..."}',
      ],
    ],
    [[], ['write an object in place of []']],
    [{ cluster: 'shop' }, ['the cloud is null; write aws, gcp or azure']],
    [{ cloud: 'AWS' }, ['the cloud is "AWS"; write aws, gcp or azure']],
    [{ ...EKS, region: '' }, ['aws also needs `region`, a text']],
    [{ ...GKE, project: 7 }, ['gcp also needs `project`, a text']],
    [
      { ...AKS, group: undefined, 'resource-group': 'g' },
      [
        'azure also needs `group`, a text',
        'azure has no `resource-group`; it has client, tenant, subscription, group, cluster',
      ],
    ],
  ])('with %j is refused before any cloud is asked, with what to write', (login, problems) => {
    expect(check(login)).toEqual({ exitCode: 1, problems });
  });
});

describe('the kubeconfig of a login', () => {
  const asked = 'echo "$(basename "$0") $*"';

  it('of EKS is that of the cluster and region, in the temporary folder of the job', () => {
    const aws = `${asked}; echo "eks" > "$KUBECONFIG"`;
    const { exitCode, log, env } = write('Write the kubeconfig of the EKS cluster', EKS, { aws });
    expect(exitCode).toBe(0);
    expect(log).toBe('aws eks update-kubeconfig --name shop --region eu-central-1\n');
    expect(readFileSync(env.KUBECONFIG ?? '', 'utf8')).toBe('eks\n');
    expect(env.KUBECONFIG).toMatch(/\/temp\/helm-lifecycle-kubeconfig$/);
  });

  const az = (content: string) =>
    `${asked}; while [ "$1" != --file ]; do shift; done; echo '${content}' > "$2"`;
  const aks = 'Write the kubeconfig of the AKS cluster';

  it('of AKS is that of the cluster and group', () => {
    const { exitCode, log, env } = write(aks, AKS, { az: az('token: x'), kubelogin: asked });
    expect(exitCode).toBe(0);
    expect(log).toBe(`az aks get-credentials --name shop --resource-group g --file ${env.KUBECONFIG}\n`);
  });

  it('of AKS with accounts of Entra ID takes its tokens from the login of the job, not from a person', () => {
    const { exitCode, log } = write(aks, AKS, { az: az('command: kubelogin'), kubelogin: asked });
    expect(exitCode).toBe(0);
    expect(log).toContain('\nkubelogin convert-kubeconfig -l azurecli\n');
  });

  it('of AKS with accounts of Entra ID needs kubelogin, and says so', () => {
    const { exitCode, log, env } = write(aks, AKS, { az: az('command: kubelogin') });
    expect(exitCode).toBe(1);
    expect(log).toContain(
      '::error::login: the cluster shop has accounts of Entra ID; install kubelogin before',
    );
    expect(env).toEqual({});
  });
});
