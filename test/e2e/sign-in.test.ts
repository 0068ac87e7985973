import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generateSync } from 'otplib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { signInEndpoints } from '../../client/sign-in/endpoints.ts';
import { chromiumPath, launchChromium } from '../support/chromium.ts';
import { readQr } from '../support/read-qr.ts';
import { askForTokens, authorizeUrl, newVerifier } from '../support/sign-in.ts';
import { PASSWORD } from '../support/world/people.ts';
import { World } from '../support/world/world.ts';

// On the gate's machine a browser is installed: there its absence is a failure.
const canRun = chromiumPath !== undefined || process.env.CI === 'true';
if (!canRun) console.warn('Skipped: the sign-in pages need chromium (apt-get install chromium).');
const inBrowser = canRun ? test : test.skip;

const redirectUri = 'http://127.0.0.1:8976/callback';
let world: World;
let browser: Browser;
let clientId: string;

beforeAll(async () => {
  if (!canRun) return;
  browser = await launchChromium();
  world = await World.open();
  clientId = (await signInEndpoints(world.url)).cli;
}, 120_000);
afterAll(async () => {
  await Promise.all([browser?.close(), world?.close()]);
});

/** Invites somebody, and gives the temporary password in the mail. */
const invite = async (email: string): Promise<string> => {
  const invited = await world
    .as('admin.fr')
    .post('/v1/people', { email, name: 'Inspector', office: 'NCP-FR' });
  expect(invited.status).toBe(201);
  const { body } = await world.call(undefined, 'GET', `/mail?to=${encodeURIComponent(email)}`, {
    headers: { accept: 'application/json' },
  });
  return /temporary password: (\S+)$/.exec(body[0].text)?.[1] ?? '';
};

/** A page at phone size, whose person has a keyboard and nothing else. */
const openAtKeyboard = async (context: BrowserContext) => {
  const page = await context.newPage();
  const verifier = newVerifier();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(authorizeUrl({ baseUrl: world.url, clientId, redirectUri }, verifier));
  return {
    page,
    verifier,
    /** Types into the field that has the focus, then into those after it, and sends the form. */
    answer: async (...texts: readonly string[]) => {
      // The browser gives the focus with its first frame, which may come after the load.
      await page.waitForFunction("document.activeElement.localName === 'input'");
      for (const [place, text] of texts.entries()) {
        if (place > 0) await page.keyboard.press('Tab');
        await page.keyboard.type(text);
      }
      await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
    },
    complaints,
  };
};

const expectAccessible = async (page: Page): Promise<void> => {
  await page.waitForLoadState();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

/** Every step of the way: no finding of axe, nothing beyond the edge, the focus on a field, and to be seen. */
const expectUsable = async (page: Page, language: string): Promise<void> => {
  await expectAccessible(page);
  const look = await page.evaluate(`({
    language: document.documentElement.lang,
    direction: getComputedStyle(document.querySelector('h1')).direction,
    beyondTheEdge: document.documentElement.scrollWidth - innerWidth,
    focused: document.activeElement.localName,
    focusIsSeen: parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2,
  })`);
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  expect(look).toEqual({ language, direction, beyondTheEdge: 0, focused: 'input', focusIsSeen: true });
};

const expectProblem = async (page: Page, atFault: readonly string[]): Promise<void> => {
  expect(await page.getByRole('alert').textContent()).toMatch(/./);
  const invalid = page.locator('[aria-invalid=true][aria-describedby~=problem]');
  expect(await invalid.evaluateAll((fields) => fields.map(({ id }) => id))).toEqual(atFault);
};

const inArabicDigits = (code: string): string =>
  code.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));

inBrowser.each([
  { language: 'en', colorScheme: 'light', typed: (code: string) => code },
  { language: 'ar', colorScheme: 'dark', typed: inArabicDigits },
] as const)(
  'a person signs in by keyboard alone on a phone, in $language',
  async ({ language, colorScheme, typed }) => {
    const email = `inspector.${language}@douane.example`;
    const temporary = await invite(email);
    const context = await browser.newContext({
      locale: language,
      colorScheme,
      viewport: { width: 360, height: 740 },
    });
    const { page, answer, complaints } = await openAtKeyboard(context);

    await expectUsable(page, language);
    await answer(email, 'not-the-password');
    await expectUsable(page, language);
    await expectProblem(page, ['email', 'password']);

    // The address is still there, and the focus behind it.
    await answer(temporary);
    await expectUsable(page, language);
    await answer('short', 'short');
    await expectUsable(page, language);
    await expectProblem(page, ['new-password']);
    await answer(PASSWORD, PASSWORD);

    await expectUsable(page, language);
    const scanned = new URL(await readQr(page.getByRole('img')));
    const secret = scanned.searchParams.get('secret') ?? '';
    expect([scanned.protocol, decodeURIComponent(scanned.pathname)]).toEqual([
      'otpauth:',
      expect.stringContaining(email),
    ]);
    expect((await page.locator('#secret').textContent())?.replace(/\s/g, '')).toBe(secret);
    await answer('000000');
    await expectUsable(page, language);
    await expectProblem(page, ['code']);
    const setUp = page.waitForRequest((request) => request.url().startsWith(redirectUri));
    await page.keyboard.type(typed(generateSync({ secret })));
    await page.keyboard.press('Enter');
    await setUp;

    const again = await openAtKeyboard(context);
    await again.answer(email, PASSWORD);
    await expectUsable(again.page, language);
    expect(await again.page.locator(':focus').getAttribute('id')).toBe('code');
    const returned = again.page.waitForRequest((request) => request.url().startsWith(redirectUri));
    // A code opens once: the one after it is accepted already.
    await again.page.keyboard.type(typed(generateSync({ secret, epoch: Date.now() / 1000 + 30 })));
    await again.page.keyboard.press('Enter');

    const tokens = await askForTokens(world.url, {
      grant_type: 'authorization_code',
      code: new URL((await returned).url()).searchParams.get('code') ?? '',
      client_id: clientId,
      redirect_uri: redirectUri,
      code_verifier: again.verifier,
    });
    const { access_token } = (await tokens.json()) as { access_token: string };
    const me = await world.call(access_token, 'GET', '/v1/me');
    expect([me.status, me.body.office.id]).toEqual([200, 'NCP-FR']);
    expect(complaints).toEqual([]);
    await context.close();
  },
  120_000,
);

inBrowser.each(['light', 'dark'] as const)(
  'the welcome page and the mail are for everybody, %s',
  async (colorScheme) => {
    await invite(`reader.${colorScheme}@douane.example`);
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(world.url);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Mail' }).click();
    await expectAccessible(page);
    await page.getByRole('listitem').first().getByRole('link').click();
    // axe waits for ever in a frame that runs no scripts, as the mail's own HTML may not.
    await page.locator('iframe').evaluate((frame) => frame.remove());
    await expectAccessible(page);
    await context.close();
  },
  60_000,
);
