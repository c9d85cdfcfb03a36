import { describe, expect, it } from 'vitest';
import { runScript, type ScriptSurroundings } from '../rig/run-script.ts';
import { readWorkflow, scriptOf } from './workflow-files.ts';

const release = readWorkflow('.github/workflows/release.yml');

const CHANGELOG = `# Changelog

## [Unreleased]

- later

## [1.3.0] - 2026-11-29

### Added

- a thing

## [1.2.0] - 2026-11-01

- before
`;

/** The repository at the tag v1.3.0. */
const FILES = {
  'package.json': JSON.stringify({ name: 'action', version: '1.3.0' }),
  'package-lock.json': JSON.stringify({
    name: 'action',
    version: '1.3.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'action', version: '1.3.0', dependencies: { yaml: '2.8.1' } },
      'node_modules/yaml': { version: '2.8.1', license: 'ISC' },
    },
  }),
  'CHANGELOG.md': CHANGELOG,
  'action.yml': 'name: x\n',
  'setup/action.yml': 'name: x\n',
  'login/action.yml': 'name: x\n',
  'dist/main.js': '',
};
const COMMIT = `git init --quiet && git -c user.name=x -c user.email=x@example.com commit --quiet --allow-empty --message x`;

function run(job: string, step: string, tag: string, more: ScriptSurroundings = {}, before = 'true') {
  const env = { GITHUB_REF_NAME: tag, GITHUB_SHA: 'c'.repeat(40), GITHUB_REPOSITORY: 'example/action' };
  const script = `${before}\n${scriptOf(release, job, step)}`;
  return runScript(script, { files: FILES, ...more, env: { ...env, ...more.env } });
}

describe('a release', () => {
  it.each([
    ['v1.3.0', 0],
    ['v1.3.1', 1],
    ['v1.2.0', 1],
  ])('of the tag %s, with version 1.3.0 in package.json, is verified with exit code %i', (tag, exitCode) => {
    expect(run('verify', 'The tag is the version of the package and has notes', tag).exitCode).toBe(exitCode);
  });

  it('is not verified without notes', () => {
    const files = { ...FILES, 'CHANGELOG.md': CHANGELOG.replace('[1.3.0]', '[1.4.0]') };
    expect(
      run('verify', 'The tag is the version of the package and has notes', 'v1.3.0', { files }).exitCode,
    ).toBe(1);
  });

  it('has the bundle, a bill of materials and the notes of its own version', () => {
    const { exitCode, log } = run(
      'release',
      'Pack the bundle, the bill of materials and the notes',
      'v1.3.0',
      {},
      `${COMMIT}; trap 'tar --list --file action.tar.gz; cat notes.md; cat sbom.spdx.json' EXIT`,
    );
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
    for (const path of ['action.yml', 'setup/action.yml', 'login/action.yml', 'dist/main.js'])
      expect(log).toContain(`${path}\n`);
    expect(log).toContain('### Added\n\n- a thing\n');
    expect(log).not.toMatch(/- (?:later|before)$/m);
    expect(log).toMatch(/"name": "yaml",[\s\S]*"versionInfo": "2\.8\.1"/);
  });

  it.each([
    ['moves the floating tag', ['v1.2.0', 'v1.3.0'], 'PATCH refs/tags/v1'],
    [
      'moves the floating tag past a candidate of the same version',
      ['v1.3.0-rc.1', 'v1.3.0'],
      'PATCH refs/tags/v1',
    ],
    ['makes the floating tag when it is the first of its major version', ['v1.3.0'], 'POST refs'],
    [
      'leaves the floating tag to a newer version',
      ['v1.3.0', 'v1.10.0'],
      '::notice::v1 stays at v1.10.0, which is newer than v1.3.0',
    ],
  ])('%s', (_, tags, told) => {
    const gh = `case "$*" in
      *matching-refs*) printf 'refs/tags/%s\\n' ${tags.join(' ')} ;;
      *PATCH*) [ ${tags.length} -gt 1 ] || exit 1; echo "PATCH refs/tags/\${4##*/} $6 $8" ;;
      *POST*) echo "POST \${4##*/} $6 $8" ;;
    esac`;
    const step = 'Move it, unless a newer version has it';
    const { exitCode, log } = run('float', step, 'v1.3.0', { programs: { gh } });
    expect(exitCode).toBe(0);
    expect(log.trim()).toMatch(told);
  });
});
