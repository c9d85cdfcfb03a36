import type { Failure } from '../model/result/failure.ts';
import type { OptionValues } from '../options/option-values.ts';

type Login = Pick<
  OptionValues,
  'server' | 'token' | 'certificateAuthority' | 'kubeconfigContent' | 'kubeconfigPath' | 'context'
>;

/** The kubeconfig that `server`, `token` and `certificate-authority` say; nothing without them. */
export function loginKubeconfig(values: Login): { content?: string; problem?: Failure } {
  const { server, token, certificateAuthority: authority, context = 'given' } = values;
  if (server === undefined && token === undefined && authority === undefined) return {};
  if (values.kubeconfigContent !== undefined || values.kubeconfigPath !== undefined)
    return wrong('input server: it excludes `kubeconfig`', 'Leave one of them out.');
  if (server === undefined)
    return wrong(
      `input ${token === undefined ? 'certificate-authority' : 'token'}: it is of no use without \`server\``,
      'Add the address of the API server.',
    );
  if (!/^https:\/\/\S+$/.test(server) || !URL.canParse(server))
    return wrong(
      'input server: it is no address of an API server',
      'Write `https://...`, with a port if need be.',
    );
  if (token === undefined)
    return wrong(
      'input server: it needs `token`',
      'Give the token of a service account. Where the input names a secret: secrets are empty in runs for forks and Dependabot.',
    );
  if (/\s/.test(token)) return wrong('input token: there is white space in it', 'Give the token alone.');
  const pem = authority === undefined ? undefined : pemOf(authority);
  if (authority !== undefined && pem === undefined)
    return wrong(
      'input certificate-authority: it is no certificate',
      'Give a PEM text (`-----BEGIN CERTIFICATE-----`), or the base64 of one, as a kubeconfig has it.',
    );
  const cluster = {
    server,
    ...(pem !== undefined && { 'certificate-authority-data': Buffer.from(pem).toString('base64') }),
  };
  return {
    content: JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': context,
      clusters: [{ name: 'given', cluster }],
      users: [{ name: 'given', user: { token } }],
      contexts: [{ name: context, context: { cluster: 'given', user: 'given' } }],
    }),
  };
}

function pemOf(text: string): string | undefined {
  const isPem = (one: string) => /^-----BEGIN CERTIFICATE-----\s/.test(one.trim());
  if (isPem(text)) return `${text.trim()}\n`;
  const decoded = Buffer.from(text.replace(/\s+/g, ''), 'base64').toString('utf8');
  return isPem(decoded) ? decoded : undefined;
}

function wrong(message: string, remedy: string): { problem: Failure } {
  return { problem: { reason: 'invalid-manifest', message, remedy } };
}
