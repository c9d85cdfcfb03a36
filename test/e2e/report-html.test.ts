import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { renderReport } from '../../src/report/html/page.ts';
import { cancelledRun, failingRun, largeRun, planRun, type Told } from '../report/runs.ts';
import { noBrowser, type Screen, useBrowser } from '../rig/browser.ts';
import { useFolder } from '../rig/folder.ts';
import { rowsOf } from '../rig/in-full.ts';
import { skippedFor } from '../rig/skipped.ts';

const RUNS = { failing: failingRun, cancelled: cancelledRun, large: largeRun, plan: planRun };
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const SCREENS = Object.entries(SIZES).flatMap(([size, pixels]) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    name: `${size} ${colorScheme}`,
    ...pixels,
    colorScheme,
  })),
);
/** Colours and widths are those of one page, whatever it tells: each size and each colour scheme is looked at. */
const TELLING: Record<string, readonly string[]> = {
  failing: ['desktop dark', 'phone light'],
  cancelled: ['phone dark'],
  large: ['desktop light'],
};
const isTelling = (kind: string, screen: string) => TELLING[kind]?.includes(screen) === true;
const desktop: Screen = { ...SIZES.desktop, colorScheme: 'light' };
/** A folder for pictures to look at. */
const pictures = process.env.SCREENSHOTS;

describe.skipIf(noBrowser !== undefined)(`report.html in a browser${skippedFor(noBrowser)}`, () => {
  const browser = useBrowser();
  const folder = useFolder();

  const open = async ({ result, diagnoses }: Told, screen: Screen) => {
    const path = folder.path('report.html');
    await writeFile(path, renderReport(result, diagnoses));
    return browser.open(pathToFileURL(path).href, screen);
  };

  describe.each(SCREENS)('on a $name screen', ({ name, ...screen }) => {
    test.each(rowsOf(Object.entries(RUNS), ([kind]) => isTelling(kind, name)))(
      'a %s run is shown without complaint, request or barrier',
      async (kind, run) => {
        const { page, complaints, requests } = await open(run(), screen);
        await page.getByRole('heading', { level: 1 }).waitFor();
        if (pictures !== undefined) await takePicture(page, join(pictures, `${kind} ${name}.png`));
        expect(await barriers(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(screen.width);
        expect(complaints).toEqual([]);
        expect(requests).toEqual([page.url()]);
        await page.close();
      },
    );
  });

  test('what is open and searched for is no barrier either', async () => {
    const { page } = await open(failingRun(), desktop);
    await page.evaluate("document.querySelectorAll('details').forEach((box) => { box.open = true })");
    await page.getByRole('searchbox').fill('api');
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  test('the search is reached and used by keyboard: it finds text in the evidence and goes from place to place', async () => {
    const { page } = await open(largeRun(), desktop);
    await page.keyboard.press('/');
    await page.keyboard.type('service-17 ends');
    await expectText(page, '1 of 100 charts, 2 places; Enter goes from one to the next');
    expect(await page.locator('.chart:visible').count()).toBe(1);
    expect(await page.locator('.chart:visible').getByText('Kind of fault').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await expectText(page, 'Place 1 of 2');
    expect(await page.evaluate('getSelection().toString()')).toBe('service-17 ends');
    await page.keyboard.press('Enter');
    await expectText(page, 'Place 2 of 2');
    expect(await page.evaluate('document.activeElement.id')).toBe('words');
    await page.keyboard.press('Escape');
    await expectText(page, '100 charts');
    await page.close();
  });

  test('nothing found is said, and everything comes back', async () => {
    const { page } = await open(failingRun(), desktop);
    await page.getByRole('searchbox').fill('no such words');
    await expectText(page, '0 of 4 charts: nothing found');
    await page.getByRole('searchbox').fill('');
    await expectText(page, '4 charts');
    await page.close();
  });

  test('outcomes are chosen by arrow keys', async () => {
    const { page } = await open(largeRun(), desktop);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expectText(page, '14 of 100 charts');
    expect(await page.getByRole('radio', { name: 'Failed 14' }).isChecked()).toBe(true);
    await page.close();
  });

  test('a chart is opened and closed by Enter, and by a link to it', async () => {
    const { page } = await open(failingRun(), desktop);
    const chart = page.locator('.chart', { has: page.getByRole('heading', { name: 'crds' }) });
    const body = chart.locator('.body');
    await chart.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await body.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await body.isVisible()).toBe(false);
    await page.getByRole('link', { name: 'crds: succeeded' }).focus();
    await page.keyboard.press('Enter');
    await body.waitFor({ state: 'visible' });
    await page.close();
  });

  test('nothing is hidden where scripts do not run', async () => {
    const { result, diagnoses } = failingRun();
    const path = folder.path('report.html');
    await writeFile(path, renderReport(result, diagnoses).replace(/<script>[\s\S]*<\/script>/, ''));
    const { page } = await browser.open(pathToFileURL(path).href, desktop);
    expect(await page.getByText('connecting to db:5432').isVisible()).toBe(true);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await page.close();
  });

  test('everything is open on paper', async () => {
    const { page } = await open(failingRun(), desktop);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('details:not([open])').count()).toBeGreaterThan(0);
    await page.close();
  });
});

async function expectText(page: Page, text: string): Promise<void> {
  expect(await page.getByRole('status').textContent()).toBe(text);
}

/** What axe finds, each rule with the elements that break it. Of very many charts, which are all alike, it looks at some. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(
    "axe.run({ exclude: ['.chart:nth-child(n+20)', 'a:nth-of-type(n+20)'] })",
  )) as axe.AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function takePicture(page: Page, path: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await page.screenshot({ path, fullPage: true });
}
