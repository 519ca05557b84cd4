import { expectAccessible } from './accessible.ts';
import { openAs, pick, section } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('what a leaver holds is handed over in one change, briefed on paper, and taken back with Undo', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/register?list=people');
  await page.getByRole('link', { name: 'Interim Head of Corporate Property' }).click();
  await page.getByRole('link', { name: 'Somebody is leaving' }).click();
  await expect(section(page, 'What would be lost')).toContainText(
    /If the holder of Interim Head of Corporate Property.* leaves: \d+ relationship/,
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
