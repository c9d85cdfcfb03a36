import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { ensureChromium } from '../../scripts/browser/chromium.ts';
import { createProgress } from '../../scripts/cluster/progress.ts';

const found = await ensureChromium(createProgress());
const executablePath = found.path;

/** Why tests that need a browser are skipped here; undefined where they run. */
export const noBrowser = found.path === undefined ? found.why : undefined;

/** How a page is looked at. */
export interface Screen {
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
}

/** A page, and what it did that it should not. */
export interface Opened {
  page: Page;
  /** Errors of scripts, and whatever was printed to the console, such as what a policy refused. */
  complaints: string[];
  /** Addresses that were asked for, the page's own included. */
  requests: string[];
}

/** A browser for the tests of this file. Call it once at the top. */
export function useBrowser(): { open(url: string, screen: Screen): Promise<Opened> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (executablePath === undefined) return;
    // Chromium's own sandbox does not work for root, nor in most containers; it only ever sees pages of this project.
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());
  return {
    async open(url, { width, height, colorScheme }) {
      if (!browser) throw new Error('the browser is started before the tests');
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      const [complaints, requests]: [string[], string[]] = [[], []];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(url);
      return { page, complaints, requests };
    },
  };
}
