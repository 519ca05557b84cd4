import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Page } from '@playwright/test';
import { charityExtract, sectorCsv } from '@weft/testing';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './weft.ts';

async function chooseList(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.goto('/stoke-on-trent/register/import');
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await asked).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

test('a sector list of 429 comes in: columns are known, five rows are mended where they stand, and one Undo takes it all back', async ({
  page,
}) => {
  await chooseList(page, 'sector list.csv', sectorCsv());

  await expect(page.getByText('434 rows')).toBeVisible();
  await expect(page.getByRole('button', { name: /What “Name of Organisation” holds/ })).toContainText('Name');
  await page.getByRole('button', { name: 'Look at what it would do' }).click();

  await expect(page.getByRole('radio', { name: 'To mend 5' })).toBeChecked();
  await expectAccessible(page);
  const mendCell = async (cell: string, text: string) => {
    await page.getByRole('textbox', { name: cell }).first().fill(text);
    await page.keyboard.press('Enter');
  };
  await mendCell('Name of Organisation of row 44', 'Tarnside Rowers');
  await expect(page.getByRole('radio', { name: 'To mend 4' })).toBeChecked();
  await mendCell('Charity No. of row 94', '1012345');
  await expect(page.getByRole('radio', { name: 'To mend 3' })).toBeChecked();
  await page.getByRole('button', { name: 'Choose another for row 134' }).click();
  await page.getByRole('option', { name: 'Charity', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'To mend 2' })).toBeChecked();
  await page.getByRole('button', { name: 'It is “Tarnside Gardeners”' }).click();
  await expect(page.getByRole('radio', { name: 'To mend 1' })).toBeChecked();
  await page.getByRole('button', { name: /^Leave out row/ }).click();
  await expect(page.getByText('Nothing to mend')).toBeVisible();

  await page.getByRole('button', { name: 'Bring in 429 rows' }).click();
  await expect(page.getByText('Brought in sector list.csv: 429 new, 0 changed').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'See them in the register' }).click();
  await expect(page.getByText('Tarnside Rowers')).toHaveCount(0);
});

test('columns that were matched by hand are matched the next time, which is said, and can be forgotten', async ({ page }) => {
  const holds = (heading: string) => page.getByRole('button', { name: `What “${heading}” holds` });
  await chooseList(page, 'groups.csv', 'Who they are,Ring them\nThe Kite Makers,01632 960111\n');
  await expect(holds('Who they are')).toContainText('Leave it out');
  await expect(page.getByText('Taken as the last time')).toHaveCount(0);
  await holds('Who they are').click();
  await page.getByRole('option', { name: 'Name', exact: true }).click();
  await holds('Ring them').click();
  await page.getByRole('option', { name: 'Contact details', exact: true }).click();
  await page.getByRole('button', { name: 'Look at what it would do' }).click();
  await page.getByRole('button', { name: 'Bring in 1 row' }).click();
  await expect(page.getByText('Brought in groups.csv: 1 new, 0 changed').first()).toBeVisible();

  await chooseList(page, 'groups in May.csv', 'Ring them,WHO THEY ARE\n01632 960222,The Paper Boats\n');
  await expect(page.getByText('Taken as the last time')).toBeVisible();
  await expect(holds('WHO THEY ARE')).toContainText('Name');
  await expect(holds('Ring them')).toContainText('Contact details');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Forget it and go by the headings' }).click();
  await expect(page.getByText('Taken as the last time')).toHaveCount(0);
  await expect(holds('WHO THEY ARE')).toContainText('Leave it out');
});

test('people and posts come in as a list, stand in the register, and go out as a list that says nothing new when it comes back', async ({
  page,
}) => {
  const rows = ['Post holder,Job title,Works for,In post since', 'Noor Salt,Chair,Paper Kites,March 2024', 'Vacant,Treasurer,Paper Kites,'];
  await chooseList(page, 'committee.csv', rows.join('\n'));
  await expect(page.getByRole('radio', { name: 'People and posts' })).toBeChecked();
  await page.getByRole('button', { name: 'Look at what it would do' }).click();
  await expect(page.getByText('Also adds “Paper Kites”, not here yet.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bring in 2 rows' }).click();
  await page.getByRole('link', { name: 'See them in the register' }).click();
  await page.getByRole('searchbox').fill('Paper Kites');
  await expect(page.getByRole('link', { name: 'Treasurer' })).toBeVisible();
  await expect(page.getByText('Noor Salt')).toBeVisible();

  await page.getByRole('button', { name: 'Take a list away' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('group', { name: 'People and posts' }).getByRole('menuitem', { name: 'CSV file' }).click();
  const file = await (await downloading).path();
  await chooseList(page, 'people.csv', await readFile(file, 'utf8'));
  await expect(page.getByRole('radio', { name: 'People and posts' })).toBeChecked();
  await page.getByRole('button', { name: 'Look at what it would do' }).click();
  await expect(page.getByRole('radio', { name: 'To mend 0' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing to bring in' })).toBeVisible();
});

test('a file that is too large is refused in words, and another can be chosen', async ({ page, allowErrors }) => {
  allowErrors(/400/);
  await chooseList(page, 'everything.csv', Buffer.alloc(20_000_001, 'a'));
  await expect(page.getByText('This file is too large: at most 20 MB, or 1 GB of one table')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeEnabled();
  await expectAccessible(page);
});

test('a register’s whole table fills the organisations that are here: how far it has gone is said, it can be stopped, and one Undo takes it back', async ({
  page,
}, testInfo) => {
  // 60 MB, sent and read through twice: that takes as long as the machine does, and it says how far it is.
  test.slow();
  const file = testInfo.outputPath('publicextract.charity.txt');
  await pipeline(charityExtract(60_000_000, [{ number: 1_098_765, name: 'YMCA North Staffordshire' }]), createWriteStream(file));
  const choose = async () => {
    await page.goto('/stoke-on-trent/register/import');
    const asked = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await asked).setFiles(file);
  };
  await choose();
  await expect(page.getByRole('progressbar', { name: 'Reading publicextract.charity.txt' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);

  await choose();
  await expect(page.getByText('publicextract.charity.txt · 1 row')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/rows about organisations that are not here/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Look at what it would do' }).click();
  await page.getByRole('button', { name: 'Bring in 1 row' }).click();
  await expect(page.getByText('Brought in publicextract.charity.txt: 0 new, 1 changed').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await choose();
  await page.getByRole('button', { name: 'Look at what it would do' }).click();
  // Were it not taken back, there would be nothing left to fill.
  await expect(page.getByRole('button', { name: 'Bring in 1 row' })).toBeVisible();
});
