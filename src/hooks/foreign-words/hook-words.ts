import type { ForeignWord } from './foreign-word.ts';

/** In a hook. */
export const HOOK_WORDS: readonly ForeignWord[] = [
  { word: 'script', at: 'hook', from: 'GitLab', means: 'run', write: 'did you mean `run`?' },
  {
    word: 'command',
    at: 'hook',
    from: 'helmfile',
    means: 'run',
    write: 'write the whole command line as one text after `run: |`',
  },
  {
    word: 'cmd',
    at: 'hook',
    from: 'helmwave',
    means: 'run',
    write: 'write the whole command line as one text after `run: |`',
  },
  {
    word: 'args',
    at: 'hook',
    from: 'helmfile',
    write: 'write the arguments into the text of `run`, or as a list: `kubectl: [get, pods]`',
  },
  {
    word: 'events',
    at: 'hook',
    from: 'helmfile',
    write: 'the phase is the key above: `hooks: {preExec: [{run: ...}]}`; `when` restricts it to operations',
  },
  {
    word: 'showlogs',
    at: 'hook',
    from: 'helmfile',
    write: 'remove it: the output of a hook is always shown',
  },
  { word: 'http', at: 'hook', from: 'habit', write: 'write `check: {http: {url: https://...}}`' },
  { word: 'tcp', at: 'hook', from: 'habit', write: 'write `check: {tcp: {host: db.web, port: 5432}}`' },
  { word: 'dns', at: 'hook', from: 'habit', write: 'write `check: {dns: {name: api.example.com}}`' },
  {
    word: 'rollout',
    at: 'hook',
    from: 'kubectl',
    write: 'write `wait: deployment/api`, or `restart: deployment/api` for a rollout restart',
  },
  { word: 'exec', at: 'hook', from: 'kubectl', write: 'write `kubectl: exec deploy/api -- COMMAND`' },
  { word: 'kubectlApply', at: 'hook', from: 'helmfile', write: 'write `apply: k8s/` with a file or folder' },
  {
    word: 'kubectlWait',
    at: 'hook',
    from: 'kubectl',
    write: 'write `wait: {objects: [job/migrate], for: condition=Complete}`',
  },
  {
    word: 'notify',
    at: 'hook',
    from: 'habit',
    write: 'write `run: |` with curl, or a later step of the workflow that reads the outputs',
  },
  {
    word: 'slack',
    at: 'hook',
    from: 'habit',
    write: 'write `run: |` with curl, or a later step of the workflow that reads the outputs',
  },
  {
    word: 'helm',
    at: 'hook',
    from: 'habit',
    write:
      'the operation is the run itself; `helmTest: true` runs tests, `uninstall: NAME` removes another release',
  },
  { word: 'test', at: 'hook', from: 'Helm', means: 'helmTest', write: 'write `helmTest: true`' },
  {
    word: 'sleep',
    at: 'hook',
    from: 'habit',
    write: 'write a `wait` hook, which ends as soon as the object is as wanted',
  },
  { word: 'retries', at: 'hook', from: 'Ansible', write: 'write `retry: {attempts: 3}`' },
  {
    word: 'continueOnError',
    at: 'hook',
    from: 'GitHub Actions',
    means: 'allowFailure',
    write: 'write `allowFailure: true`',
  },
  {
    word: 'uses',
    at: 'hook',
    from: 'GitHub Actions',
    write: 'a hook runs no action: write `run`, or a step of the workflow',
  },
  { word: 'cwd', at: 'hook', from: 'habit', means: 'workingDirectory', write: 'write `workingDirectory`' },
];
