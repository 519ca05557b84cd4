import type { Page } from '@playwright/test';
import { flagSilenceAfter } from './caseSteps.ts';
import { expect, test } from './weft.ts';

const board = '/stoke-on-trent/cases';

/** Keeps the page's own script away until it is let in. */
async function holdBack(page: Page): Promise<() => void> {
  let letIn = () => {};
  const held = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(/\/assets\/app-/, async (route) => {
    await held;
    await route.continue();
  });
  return letIn;
}

/** Cards, also while they are only a picture, which nobody hears. */
const cards = (page: Page) => page.getByRole('row', { name: /^CAT-/, includeHidden: true });
const heads = (page: Page) => page.getByRole('heading', { level: 2, includeHidden: true });

async function looks(page: Page) {
  const boxes = await Promise.all((await cards(page).all()).map((card) => card.boundingBox()));
  return { words: await cards(page).allInnerTexts(), heads: await heads(page).allInnerTexts(), boxes };
}

async function shown(page: Page) {
  await expect(page.getByRole('row', { name: /^CAT-/ }).first()).toBeVisible();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

test('before the page is there its first cards are, word for word and where the board had them last @phone', async ({ page }) => {
  await page.goto(board);
  await shown(page);
  // Where its cards begin is kept once the board is painted.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('weft.board.bar'))).not.toBeNull();
  const letIn = await holdBack(page);
  await page.goto(board);
  await expect(cards(page).first()).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  const before = await looks(page);
  letIn();
  await shown(page);
  expect(before.words.length).toBeGreaterThan(0);
  expect(await looks(page)).toEqual(before);
});

test('what the first cards say of a long silence, the board says too', async ({ page, request }) => {
  await flagSilenceAfter(request, 1);
  const letIn = await holdBack(page);
  await page.goto(board, { waitUntil: 'commit' });
  // Read in the page as soon as they are there: after a while they go by themselves.
  const read = await page.waitForFunction(() => {
    const words = [...document.querySelectorAll('[data-card]')].map((card) => card.textContent);
    return words.some((said) => said.includes('Nothing logged for')) ? words : null;
  });
  const before = await read.jsonValue();
  letIn();
  await shown(page);
  await expect.poll(() => cards(page).allTextContents()).toEqual(before);
});

test('what is pressed on the first cards is done once the board is there @phone', async ({ page }) => {
  const letIn = await holdBack(page);
  await page.goto(board);
  await page
    .getByRole('button', { name: /^Move CAT-.* to$/, includeHidden: true })
    .first()
    .click();
  letIn();
  await expect(page.getByRole('menu', { name: /^Move CAT-.* to$/ })).toBeVisible();
  await page.keyboard.press('Escape');

  const again = await holdBack(page);
  await page.goto(board);
  const name = (await cards(page).first().getAttribute('aria-label')) ?? '';
  await cards(page)
    .first()
    .click({ position: { x: 4, y: 4 } });
  again();
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name.split(', ').at(-1) ?? '');
});

test('how far the first cards were scrolled, the board is', async ({ page }) => {
  const letIn = await holdBack(page);
  await page.goto(board);
  const columns = () => page.getByRole('region', { name: 'Legacy and follow-up', includeHidden: true });
  await cards(page).first().hover();
  await page.mouse.wheel(300, 0);
  await expect.poll(() => columns().evaluate((element) => element.scrollLeft)).toBe(300);
  letIn();
  await shown(page);
  expect(await columns().evaluate((element) => element.scrollLeft)).toBe(300);
});

test('a board that was asked for something is shown only as it was asked for', async ({ page }) => {
  const letIn = await holdBack(page);
  await page.goto(`${board}?q=nothing+is+called+this`);
  letIn();
  await expect(page.getByText('No case here answers to that')).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
});
