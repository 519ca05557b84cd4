import type { Locator, Page } from '@playwright/test';
import { expect } from './weft.ts';

export const stoke = '/stoke-on-trent';

/** Opens a page of the Stoke-on-Trent workspace as one of its members, chosen in the header as a person would. */
export async function openAs(page: Page, member: string, path = ''): Promise<void> {
  await page.goto(`${stoke}${path}`);
  const who = page.getByRole('banner').getByRole('button', { name: /(Viewer|Officer|Caseworker|Facilitator|Admin)$/ });
  if ((await who.textContent()) === member) return;
  await who.click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${member}`) }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: member })).toBeVisible();
}

/**
 * Finds something by part of its name in a combo box and takes the first that is found. For a box that is done with it at once; see `pick`.
 * @returns what its row says: its name, then what describes it.
 */
export async function take(box: Locator, words: string, found: string | RegExp): Promise<string> {
  await box.fill(words);
  const option = box.page().getByRole('option', { name: found }).first();
  const row = await option.textContent();
  await option.click();
  return row ?? '';
}

/** Finds something by part of its name in a combo box and takes the first that is found, which then stands in the box. */
export async function pick(box: Locator, words: string, found: string | RegExp): Promise<void> {
  const row = await take(box, words, found);
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).not.toHaveValue('');
  expect(row.startsWith(await box.inputValue())).toBe(true);
}

/** The part of a page under a heading. */
export function section(page: Page, heading: string): Locator {
  // Sections stand within sections: the last that has the heading is the one right around it.
  return page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
    .last();
}

/** Counts presses of the pointer on the page from now on. */
export async function countPresses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset.presses = '0';
    const count = () => {
      const { dataset } = document.documentElement;
      dataset.presses = String(Number(dataset.presses) + 1);
    };
    window.addEventListener('pointerdown', count, { capture: true });
  });
  return async () => Number(await page.evaluate(() => document.documentElement.dataset.presses));
}

/**
 * Counts interactions from now on, for as long as the page is not loaded anew: each press of the pointer, and each run of keys in one control, from
 * the first letter to the Enter that settles it. What only moves the keyboard along (Tab) is none.
 */
export async function countInteractions(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    let typedIn: Element | null = null;
    const count = () => {
      dataset.interactions = String(Number(dataset.interactions) + 1);
    };
    dataset.interactions = '0';
    const press = (event: Event) => {
      count();
      typedIn = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement ? event.target : null;
    };
    const key = (event: KeyboardEvent) => {
      if (['Tab', 'Shift', 'Control', 'Alt', 'Meta'].includes(event.key) || document.activeElement === typedIn) return;
      count();
      typedIn = document.activeElement;
    };
    window.addEventListener('pointerdown', press, { capture: true });
    window.addEventListener('keydown', key, { capture: true });
  });
  return async () => Number(await page.evaluate(() => document.documentElement.dataset.interactions));
}

/** Opens a relationship's own page from the register, by its name. */
export async function openRelationship(page: Page, name: string): Promise<void> {
  await page.goto(`${stoke}/register`);
  await page.getByRole('searchbox', { name: 'Find in relationships' }).fill(name);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}
