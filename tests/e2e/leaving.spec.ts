import { expectAccessible } from './accessible.ts';
import { openAs, pick, section } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('whoever is leaving is found as a person too, and what they hold is handed over from there @phone', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/register?list=people');
  await page.getByRole('link', { name: 'Chief Executive, VAST' }).click();
  await page.getByRole('link', { name: 'Lisa Healings' }).click();
  await section(page, 'Keeps going').getByRole('link', { name: 'They are leaving' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Leaving: Chief Executive, VAST' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Lisa Healings leaves Chief Executive, VAST/ })).toBeChecked();
});

test('what a leaver holds is handed over in one change, briefed on paper, and taken back with Undo', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/register?list=people');
  await page.getByRole('link', { name: 'Interim Head of Corporate Property' }).click();
  await page.getByRole('link', { name: 'Somebody is leaving' }).click();
  await expect(section(page, 'What would be lost')).toContainText(
    /If whoever is Interim Head of Corporate Property.* leaves: \d+ relationship/,
  );
  await expectAccessible(page);

  await page.getByRole('textbox', { name: 'Last day' }).fill('31 12 2026');
  const rows = page.getByRole('list', { name: 'Relationships to hand over' });
  await pick(rows.getByRole('combobox').first(), 'incoming', /Incoming Head of Property Services/);
  await page.getByRole('button', { name: 'Hand over 1 relationship' }).click();
  await expect(page.getByText('Handed over a relationship of “Interim Head of Corporate Property”')).toBeVisible();
  await expect(page.getByText('Nothing is left to hand over')).toBeVisible();

  await page.getByRole('link', { name: 'Print the brief' }).click();
  const brief = section(page, 'CAT policy and Introduction to Asset Transfers');
  await expect(brief).toContainText('Incoming Head of Property Services');
  const address = page.url();
  await page.goBack();
  await page.keyboard.press('Control+z');
  await expect(rows.getByRole('listitem')).toHaveCount(1);

  await page.goto(address);
  await expect(brief).toBeVisible();
  await expectAccessible(page);
});
