import { expectAccessible } from './accessible.ts';
import { openMap, panel, result } from './mapSteps.ts';
import { expect, test } from './weft.ts';

test('sizes say how often somebody stands between others, chosen by keyboard, in legend, panel and address', async ({ page }) => {
  await openMap(page);
  const signs = page.getByRole('region', { name: 'What the map says' });
  const legend = signs.getByRole('button', { name: 'Legend' });
  if ((await legend.getAttribute('aria-expanded')) === 'false') await legend.click();
  await expect(signs.getByText('Larger: more ties')).toBeVisible();
  await signs.getByRole('button', { name: /Size says/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Ties', exact: true })).toBeFocused();
  await page.keyboard.type('standing');
  await expect(page.getByRole('option', { name: 'Standing between others' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(signs.getByText('Larger: stands between others more often')).toBeVisible();
  await expect(page).toHaveURL(/size=between/);

  await page.reload();
  await expect(signs.getByText('Larger: stands between others more often')).toBeVisible();
  await page.getByRole('application', { name: 'Network of Stoke-on-Trent' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const vast = panel(page, 'VAST Services (1920)');
  await expect(vast.getByText('31 ties; 1st of 52 by number of ties')).toBeVisible();
  await expect(vast.getByText(/^On \d.*% of the shortest ways between two others; 1st of 52/)).toBeVisible();
  await expect(result(page)).toHaveText('41 relationships, 52 organisations');
  await expectAccessible(page);
});

test('the map in words leads to what it speaks of', async ({ page }) => {
  await openMap(page);
  const says = page.getByRole('region', { name: 'What the map says' });
  await says.getByRole('button', { name: 'In words' }).click();
  await expect(says.getByText(/^As at .*, no filter\.$/)).toBeVisible();
  await expectAccessible(page);
  const alone = says.getByRole('link', { name: /hangs? on one holder/ });
  const count = /^\d+/.exec((await alone.textContent()) ?? '')?.[0] ?? 'no';
  await alone.click();
  await expect(result(page)).toHaveText(new RegExp(`^${count} of 41 relationships`));
  await expect(says.getByText(/filtered: /)).toBeVisible();

  await openMap(page, '?view=rings');
  const sentence = page.getByText(/^Nothing shapes strategy at/);
  await expect(sentence).toHaveText('Nothing shapes strategy at system or neighbourhood level.');
  await sentence.getByRole('link', { name: 'Shaping at neighbourhood level: nothing yet' }).click();
  await expect(page.getByRole('heading', { name: 'Shaping at neighbourhood level' })).toBeVisible();
});
