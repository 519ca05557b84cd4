import type { Page } from '@playwright/test';
import { commit, openDatabase } from '@weft/db';
import { startServer, temporaryFolder } from '@weft/testing';
import { generatePlace } from '../bench/workspace/place.mjs';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './weft.ts';

const network = (page: Page) => page.getByRole('application', { name: 'Network of Size M' });
const inWindow = (page: Page, words: RegExp) => expect(page.getByRole('complementary', { name: words })).toBeVisible();

test('a large map is walked and pressed from groups to names as a small one is', async ({ page, allowErrors }) => {
  // The server goes before the page does.
  allowErrors(/net::ERR_/);
  const data = await temporaryFolder();
  const made = generatePlace({ name: 'M', organisations: 900, units: 80, ties: 2600 });
  const database = await openDatabase(`${data.path}/weft.sqlite`);
  await commit(database, made.changeSet);
  await database.close();
  const server = await startServer({ env: { WEFT_DATA: data.path } });
  try {
    const { nodes } = made.elements;
    const body = nodes.find(({ label }) => label.startsWith('Organisation 400 '));
    if (!body) throw new Error('There is no such organisation.');
    const map = `${server.url}/${made.slug}/map`;
    await page.goto(map);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
    await expectAccessible(page);

    // From far off a press is on a group, and goes nearer to it.
    await page.goto(`${map}?at=${body.x},${body.y},0.05`);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
    await network(page).click();
    await expect(page).not.toHaveURL(/0\.05$/);
    await expect(page).not.toHaveURL(/selected=/);

    // A line is drawn round things there too.
    await page.goto(`${map}?at=${body.x},${body.y},0.2`);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
    const box = await network(page).boundingBox();
    if (!box) throw new Error('There is no network.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.keyboard.down('Shift');
    await page.mouse.move(x - 40, y - 40);
    await page.mouse.down();
    await page.mouse.move(x + 40, y - 40, { steps: 3 });
    await page.mouse.move(x, y + 60, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await inWindow(page, /organisations?$/);
    await expect(page).toHaveURL(new RegExp(body.id));
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/selected=/);

    // Nearer, on an organisation; nearer still, on one with its name and all.
    for (const zoom of [0.35, 0.9]) {
      await page.goto(`${map}?at=${body.x},${body.y},${zoom}`);
      await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
      await network(page).click();
      await inWindow(page, /^Organisation 400 /);
      await page.keyboard.press('Escape');
      await expect(page).not.toHaveURL(/selected=/);
    }

    await page.goto(map);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
    await network(page).focus();
    await page.keyboard.press('Home');
    const said = page.getByRole('status').filter({ hasText: /relationships$/ });
    await expect(said).toHaveText(/^\S.*, \d+ relationships$/);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('status').filter({ hasText: / relationship at .* level between / })).toBeAttached();
    await page.keyboard.press('Enter');
    await inWindow(page, /^Working together on matter /);
  } finally {
    await server.kill();
    await data.remove();
  }
});
