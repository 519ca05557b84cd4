import { openMap, result, viewSwitch } from './mapSteps.ts';
import { openAs, openRelationship } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('a dropped connection takes nothing off the map or the wall, which names nobody, and the room catches up when it is back', async ({
  page,
  context,
  openWindow,
  allowErrors,
}) => {
  allowErrors(/ERR_INTERNET_DISCONNECTED/);
  // What draws the network is fetched by itself while another view is looked at.
  const library = page.waitForResponse(/cytoscape/);
  await openMap(page, '?view=rings');
  await (await library).finished();
  await context.setOffline(true);
  await expect(page.getByText(/You are offline\. This is how things stood at \d\d:\d\d\./)).toBeVisible();

  await viewSwitch(page, 'Network').press('Space');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
  await viewSwitch(page, 'Holders').press('Space');
  await page.getByRole('button', { name: /^Filter/ }).click();
  await page.getByRole('checkbox', { name: /^Commissioning/ }).press('Space');
  await expect(page).toHaveURL(/types=commissioning/);
  const left = await result(page).textContent();

  await page.keyboard.press('p');
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByText(/^Offline\. This is how things stood at \d\d:\d\d\.$/)).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('v');
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByText('Names are shown')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(result(page)).toHaveText(left ?? '');
  await page.keyboard.press('p');
  await expect(page.getByRole('banner')).toBeHidden();

  const other = await openWindow();
  await openAs(other, 'Olive Officer');
  await openRelationship(other, 'Family Hub Champions');
  await other.getByRole('button', { name: 'Edit Name: Family Hub Champions' }).click();
  await other.getByRole('textbox', { name: 'Name' }).fill('Family Hub Friends');
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { level: 1, name: 'Family Hub Friends' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/^Offline/)).toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.type('Family Hub');
  await expect(page.getByRole('option', { name: /^Family Hub Friends/ })).toBeVisible();
});
