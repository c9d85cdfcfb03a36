import { describe, expect, test } from 'vitest';
import { select } from '../../../src/manifest/check/select.ts';
import { loadValid } from '../workspace.ts';

const TEXT = `version: 1
defaults: {namespace: web}
charts:
  - {name: crds, path: chart, tags: [infra]}
  - {name: dns, path: chart, tags: [infra]}
  - {name: db, path: chart, needs: [crds]}
  - {name: api, path: chart, needs: [db]}
  - {name: web, path: chart, needs: [api]}
`;

async function selected(terms: string[], withNeeds = true) {
  const { charts } = await loadValid(TEXT);
  return select(charts, { terms, withNeeds });
}

describe('select', () => {
  test.each([
    [[], ['crds', 'db', 'api', 'dns', 'web']],
    [['api'], ['crds', 'db', 'api']],
    [['tag:infra'], ['crds', 'dns']],
    [['!web'], ['crds', 'db', 'api', 'dns']],
    [['!tag:infra'], ['db', 'api', 'web']],
    [
      ['web', '!crds'],
      ['db', 'api', 'web'],
    ],
    [
      ['web', ' '],
      ['crds', 'db', 'api', 'web'],
    ],
  ])('%j gives %j', async (terms, ids) => {
    const result = await selected(terms);
    expect(result.issues).toEqual([]);
    expect([...result.ids].sort()).toEqual([...ids].sort());
  });

  test('keeps the order of the manifest', async () => {
    expect((await selected(['web'])).ids).toEqual(['crds', 'db', 'api', 'web']);
  });

  test('says which selected entry each added one is needed by', async () => {
    expect([...(await selected(['web', 'crds'])).added]).toEqual([
      ['api', 'web'],
      ['db', 'api'],
    ]);
    expect((await selected([])).added.size).toBe(0);
  });

  test('leaves needs out when they are not wanted', async () => {
    expect((await selected(['api', 'web'], false)).ids).toEqual(['api', 'web']);
  });

  test('names what no entry has, and then does not select everything', async () => {
    const { ids, issues } = await selected(['wep', '!tag:infro']);
    expect(ids).toEqual([]);
    expect(issues.map(({ code, hint }) => [code, hint])).toEqual([
      ['unknown-selection', 'did you mean `web`?'],
      ['unknown-selection', 'did you mean `tag:infra`?'],
    ]);
  });
});
