import { copyFile, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { openMap } from './mapSteps.ts';
import { expect, test } from './weft.ts';

async function openDialog(page: Page, as: RegExp) {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Take away…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take the map away' });
  await dialog.getByRole('radiogroup', { name: 'As' }).getByText(as).click();
  return dialog;
}

async function take(page: Page, as: RegExp): Promise<string> {
  const dialog = await openDialog(page, as);
  const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Download' }).click()]);
  await expect(dialog).toBeHidden();
  return file.path();
}

test('the network is taken away as vectors with its words as text, on the paper asked for, and as a picture', async ({ page }) => {
  await openMap(page, '?types=shaping');
  const dialog = await openDialog(page, /SVG/);
  await dialog.getByRole('button', { name: /Paper/ }).click();
  await page.getByRole('option', { name: 'A3' }).click();
  await expect(dialog.getByRole('img', { name: 'The sheet as it will be' })).toBeVisible();
  await expectAccessible(page);
  const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Download' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^stoke-on-trent-network-\d{4}-\d\d-\d\d-a3\.svg$/);
  const sheet = await readFile(await file.path(), 'utf8');
  const holds = ['width="420mm"', '10 of 41 relationships', '>VAST Services (1920)</text>', '<image'].map((words) => sheet.includes(words));
  expect(holds).toEqual([true, true, true, false]);

  const picture = await readFile(await take(page, /PNG/));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  // Twice two hundred dots an inch across A4.
  expect(picture.readUInt32BE(16)).toBe(2339);
});

test('only the sheet is printed, on the paper asked for', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openMap(page, '?view=rings');
  const dialog = await openDialog(page, /Print/);
  await dialog.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox \[0 0 841\.\d+ 594\.\d+\]/);
});

test('one web page opens from disk without a connection, and finds, filters and shows by keyboard', async ({
  page,
  openWindow,
}, testInfo) => {
  await openMap(page);
  const path = testInfo.outputPath('map.html');
  await copyFile(await take(page, /HTML/), path);
  const away = await openWindow();
  const asked: string[] = [];
  away.on('request', (request) => asked.push(request.url()));
  await away.goto(pathToFileURL(path).href);
  const status = away.getByRole('status');
  await expect(status).toHaveText('41 relationships, 52 organisations');
  expect((await new AxeBuilder({ page: away }).analyze()).violations).toEqual([]);

  await away.getByLabel('Shaping').check();
  await expect(status).toHaveText(/^10 of 41 relationships/);
  await away.getByLabel('Shaping').uncheck();
  await away.keyboard.press('/');
  await expect(away.getByLabel('Find a name')).toBeFocused();
  await away.keyboard.type('vision for');
  await expect(status).toHaveText(/^1 of 41 relationships/);
  const found = away.getByRole('button', { name: 'Signing up to the Vision for Volunteering' });
  await found.focus();
  await away.keyboard.press('Enter');
  await expect(found).toHaveAttribute('aria-pressed', 'true');
  await away.getByLabel('Find a name').fill('');
  await found.focus();
  await away.keyboard.press('ArrowDown');
  await expect(found).not.toBeFocused();
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
});
