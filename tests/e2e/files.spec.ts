import path from 'node:path';
import type { Download, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './weft.ts';

/** Chooses a format and takes the workspace away in it; hands over where each file is. */
async function takeAway(page: Page, format: string, many: number, folder: string): Promise<string[]> {
  await page.getByRole('button', { name: /Format$/ }).click();
  await page.getByRole('option', { name: format }).click();
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await page.getByRole('button', { name: 'Download the workspace' }).click();
  await expect(() => expect(downloads).toHaveLength(many)).toPass();
  return Promise.all(
    downloads.map(async (download) => {
      const file = path.join(folder, download.suggestedFilename());
      await download.saveAs(file);
      return file;
    }),
  );
}

async function bringIn(page: Page, files: string[]): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await asked).setFiles(files);
}

test('a map goes away as two tables and comes back as it was; as a graph it fills another place, and Undo empties that again', async ({
  page,
}, testInfo) => {
  await page.goto('/stoke-on-trent/files');
  const tables = await takeAway(page, 'Kumu tables', 2, testInfo.outputPath());
  await bringIn(page, tables);
  await expect(page.getByRole('button', { name: 'Nothing to bring in' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.goto('/derby/files');
  const [graph = ''] = await takeAway(page, 'GraphML', 1, testInfo.outputPath());
  await page.goto('/malvern-hills/files');
  await bringIn(page, [graph]);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await bringIn(page, [graph]);
  await expect(page.getByRole('button', { name: 'Bring it in' })).toBeEnabled();
});
