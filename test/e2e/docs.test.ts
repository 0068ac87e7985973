import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generateSync } from 'otplib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { capabilities } from '../../infra/capabilities.ts';
import type { Capability } from '../../shared/http/route.ts';
import { chromiumPath, launchChromium } from '../support/chromium.ts';
import { signIn } from '../support/sign-in.ts';
import { emailOf, PASSWORD } from '../support/world/people.ts';
import { World } from '../support/world/world.ts';

// On the gate's machine a browser is installed: there its absence is a failure.
const canRun = chromiumPath !== undefined || process.env.CI === 'true';
if (!canRun) console.warn('Skipped: the API page needs chromium (apt-get install chromium).');
const inBrowser = canRun ? test : test.skip;

let world: World;
let browser: Browser;
beforeAll(async () => {
  if (!canRun) return;
  browser = await launchChromium();
  world = await World.open();
}, 120_000);
afterAll(async () => {
  await Promise.all([browser?.close(), world?.close()]);
});

/** A page, and whatever its browser finds wrong: errors, and what the Content-Security-Policy kept out. */
const open = async (context: BrowserContext, path: string) => {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${world.url}${path}`);
  return { page, complaints };
};

const expectAccessible = async (page: Page, axe = new AxeBuilder({ page })): Promise<void> => {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

const shown = (page: Page) =>
  page.locator('.operation:visible').evaluateAll((all) => all.map(({ id }) => id));

const tables: readonly Capability[] = capabilities;
const routes = tables.flatMap((capability) => capability.routes);

inBrowser.each([
  { language: 'en', path: '/docs/', width: 1600, colorScheme: 'light' },
  { language: 'en', path: '/docs/', width: 360, colorScheme: 'dark' },
  { language: 'ar', path: '/docs/ar.html', width: 1600, colorScheme: 'dark' },
  { language: 'ar', path: '/docs/ar.html', width: 360, colorScheme: 'light' },
] as const)(
  'the reference is for everybody, in $language at $width',
  async ({ language, path, width, colorScheme }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const { page, complaints } = await open(context, path);
    expect((await shown(page)).sort()).toEqual(routes.map(({ name }) => name).sort());
    const frame = await page.evaluate(`({
      language: document.documentElement.lang,
      direction: getComputedStyle(document.querySelector('h1')).direction,
      reference: getComputedStyle(document.querySelector('.operation')).direction,
      beyondTheEdge: document.documentElement.scrollWidth - innerWidth,
    })`);
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    expect(frame).toEqual({ language, direction, reference: 'ltr', beyondTheEdge: 0 });

    // All operations are written by the same code, and axe takes minutes for a page as long: it is shown some.
    await page.getByRole('searchbox').fill('put office');
    expect(await shown(page)).toContain('save-office');
    await page.evaluate(
      `document.querySelectorAll('main [hidden]:not(.sample)').forEach((one) => one.remove())`,
    );
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await context.close();
  },
  120_000,
);

inBrowser(
  'an operation is found by words, and its samples are tabs that a keyboard moves',
  async () => {
    const context = await browser.newContext();
    const { page } = await open(context, '/docs/');
    await page.getByRole('searchbox').fill('REPORT  post /v1/seizures');
    await expect(shown(page)).resolves.toContain('report-seizure');
    expect(await page.getByRole('status').textContent()).toMatch(new RegExp(`^\\d+ of ${routes.length} `));
    await page.getByRole('searchbox').fill('no such thing');
    expect(await shown(page)).toEqual([]);
    await page.getByRole('searchbox').fill('');
    expect(await shown(page)).toHaveLength(routes.length);

    const samples = page.locator('#report-seizure .samples');
    const panel = samples.getByRole('tabpanel');
    expect(await panel.textContent()).toContain('curl --silent');
    await samples.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await panel.textContent()).toContain('urllib.request');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await panel.textContent()).toContain("network.POST('/v1/seizures'");
    expect(await samples.getByRole('tab', { selected: true }).evaluate((tab) => tab.matches(':focus'))).toBe(
      true,
    );
    // Chosen once, it is chosen everywhere.
    expect(await page.locator('#read-me').getByRole('tabpanel').textContent()).toContain('network.GET');
    await context.close();
  },
  60_000,
);

inBrowser(
  'without scripts everything is there, all samples among it',
  async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const { page } = await open(context, '/docs/');
    expect(await shown(page)).toHaveLength(routes.length);
    expect(await page.locator('#read-me .sample:visible pre').allTextContents()).toEqual([
      expect.stringContaining('curl'),
      expect.stringContaining('network.GET'),
      expect.stringContaining('urllib'),
    ]);
    await context.close();
  },
  60_000,
);

inBrowser(
  'every link inside the pages leads to something',
  async () => {
    const context = await browser.newContext();
    const pages = await Promise.all(
      ['/docs/', '/docs/schemas.html'].map(async (path) => {
        const { page } = await open(context, path);
        const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
        const hrefs = await page
          .locator('a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        return { path, ids: new Set(ids), links: hrefs.map((href) => new URL(href ?? '', page.url()).href) };
      }),
    );
    const dead = pages
      .flatMap(({ links }) => links)
      .map((link) => new URL(link))
      .filter(({ pathname, hash }) => {
        const to = pages.find(({ path }) => path === pathname);
        return hash !== '' && to !== undefined && !to.ids.has(hash.slice(1));
      });
    expect(dead).toEqual([]);
    const elsewhere = new Set(pages.flatMap(({ links }) => links.map((link) => link.split('#')[0] ?? '')));
    for (const address of elsewhere) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
    await context.close();
  },
  60_000,
);

inBrowser(
  'a person signs in from the page, with a code and PKCE, and calls the API',
  async () => {
    const { totpSecret: secret = '' } = await signIn({
      baseUrl: world.url,
      clientId: world.clientId,
      redirectUri: 'http://127.0.0.1:8976/callback',
      email: emailOf('officer.fr'),
      password: PASSWORD,
    });
    const context = await browser.newContext();
    const { page, complaints } = await open(context, '/docs/try.html#/directory/read-me');
    await page.getByRole('button', { name: 'Authorize' }).click();
    const dialog = page.locator('.dialog-ux');
    const popup = page.waitForEvent('popup');
    await dialog.locator('.auth-btn-wrapper').first().locator('.authorize').click();
    const form = await popup;
    await form.locator('#email').fill(emailOf('officer.fr'));
    await form.locator('#password').fill(PASSWORD);
    await form.keyboard.press('Enter');
    const closed = form.waitForEvent('close');
    // A code opens once: the one after it is accepted already.
    await form.locator('#code').fill(generateSync({ secret, epoch: Date.now() / 1000 + 30 }));
    await form.keyboard.press('Enter');
    await closed;
    await dialog.getByRole('button', { name: 'Remove authorization' }).waitFor();
    await dialog.locator('.btn-done').first().click();

    const answered = page.waitForResponse((response) => response.url() === `${world.url}/v1/me`);
    await page.getByRole('button', { name: 'Execute' }).click();
    const answer = await answered;
    expect([answer.status(), await answer.json()]).toMatchObject([200, { office: { id: 'NCP-FR' } }]);
    await page.locator('.live-responses-table', { hasText: 'NCP-FR' }).waitFor();
    // Swagger UI's own markup is not ours; it brings a second main landmark.
    const ours = new AxeBuilder({ page }).exclude('#swagger-ui').disableRules('landmark-no-duplicate-main');
    await expectAccessible(page, ours);
    expect(complaints).toEqual([]);
    await context.close();
  },
  120_000,
);
