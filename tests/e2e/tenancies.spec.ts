import { readFile } from 'node:fs/promises';
import { axeFindingsOnAll } from './accessible.ts';
import { openAs, pick } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('whoever holds over is one press away; the tenancy is edited in place, its key dates follow, and undo takes it back', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', '/tenancies');
  await page.getByRole('button', { name: /^Holding over/ }).click();
  await expect(page).toHaveURL(/show=holding_over/);
  await expect(page.getByRole('status').filter({ hasText: /^1 of 8/ })).toBeVisible();
  await page.getByRole('link', { name: 'Example: Jigger Bank Sports Association' }).click();

  await expect(page.getByText('cannot hold a lease in its own name', { exact: false })).toBeVisible();
  const notKnown = page.getByRole('list', { name: 'Dates that cannot be worked out' });
  await expect(notKnown).toContainText('Cannot be worked out because it is not known whether the tenancy is inside the 1954 Act.');
  expect(await axeFindingsOnAll(page)).toEqual([]);

  await page.getByRole('button', { name: /^Security of tenure/ }).click();
  await page.getByRole('menuitemradio', { name: /^Protected/ }).click();
  await expect(notKnown).not.toContainText('1954 Act');
  await page.getByRole('button', { name: /^Passed/ }).click();
  await expect(page.getByRole('list', { name: 'Key dates that have passed' })).toContainText('A notice given today can name');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(notKnown).toContainText('1954 Act');
});

test('a building and two tenancies of it are added: the second warns as it is typed, and a reason that is given answers it', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', '/tenancies');
  await page.getByRole('button', { name: 'Add a building' }).click();
  await page.getByRole('textbox', { name: /^Name/ }).fill('Kiln Street Hall');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Kiln Street Hall', level: 1 })).toBeVisible();
  const building = page.url();

  const association = 'Example: Jigger Bank Sports Association';
  for (const tenant of ['Example: Crazing Field Growers', association]) {
    await page.goto(building);
    await page.getByRole('button', { name: 'Add a tenancy' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a tenancy' });
    await pick(dialog.getByRole('combobox', { name: /^Tenant/ }), tenant.slice(9, 22), tenant);
    if (tenant === association) {
      await expect(dialog.getByRole('note').filter({ hasText: 'This building has another tenancy now.' })).toBeVisible();
      await dialog.getByRole('textbox', { name: /^Who holds it for the tenant/ }).fill('Four holding trustees');
      expect(await axeFindingsOnAll(page)).toEqual([]);
    }
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('heading', { name: `${tenant} at Kiln Street Hall` })).toBeVisible();
  }
  const warning = page.getByRole('note').filter({ hasText: 'This building has another tenancy now.' });
  await warning.getByRole('link', { name: 'Example: Crazing Field Growers' }).click();
  await expect(page.getByRole('heading', { name: 'Example: Crazing Field Growers at Kiln Street Hall' })).toBeVisible();
  await expect(warning.getByRole('link', { name: association })).toBeVisible();

  await warning.getByRole('button', { name: /^Why it is right/ }).click();
  await page.getByRole('textbox', { name: 'Why it is right' }).fill('They use the kitchen alone');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Why it is right' })).toBeHidden();
  await expect(warning).toContainText('They use the kitchen alone');
  await page.goto(building);
  const letTo = (tenant: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: tenant });
  await expect(letTo('Crazing Field Growers')).toContainText('one of them is over. On record: They use the kitchen alone');
  await expect(letTo(association)).toContainText('cannot hold a lease in its own name');
  await expect(letTo(association)).toContainText('On record: Four holding trustees');
});

test('the portfolio report is on paper: what the list shows, with how the reviews and the checks stand', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openAs(page, 'Olive Officer', '/tenancies?show=no_legal_person');
  await page.getByRole('button', { name: 'Print the report' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Portfolio report · Stoke-on-Trent')).toBeVisible();
  await expect(page.getByText('1 of 8 tenancies').last()).toBeVisible();
  const line = page.locator('.ui-paper-table tbody tr');
  await expect(line).toHaveCount(1);
  await expect(line).toContainText('Holding over. Cannot hold a lease in its own name');
  await expect(page.getByText('Annual reviews of 1 tenancy')).toBeVisible();
  await expect(page.getByText('Checks of 1 building', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print the report' })).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await openAs(page, 'Olive Officer', '/tenancies');
  await page.getByRole('button', { name: 'Print the report' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Annual reviews of 6 tenancies')).toBeVisible();
  await expect(page.getByText('Checks of 8 buildings')).toBeVisible();
});

test('a building with cases leads to its snag list on paper', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/tenancies');
  await page.getByRole('link', { name: 'Example: Jigger Bank Pavilion and Field' }).click();
  await page.getByRole('link', { name: 'Snag list' }).click();
  await expect(page).toHaveURL(/\/snags$/);
  await expect(page.getByRole('article')).toContainText('CAT-2025-002');
});

test('the tenancy sheet is on paper alone, with its key dates and their working', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openAs(page, 'Olive Officer', '/tenancies?q=pugmill');
  await page.getByRole('link', { name: 'Example: Pugmill Fold Young People’s Trust' }).click();
  await page.getByRole('button', { name: 'Print the sheet' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Tenancy sheet · Stoke-on-Trent')).toBeVisible();
  await expect(page.getByText('Expiry 1 April 2027, less 6 months: 1 October 2026.').last()).toBeVisible();
  await expect(page.getByText('Landlord and Tenant Act 1954, sections 25(2), 25(4) and 26(2)').last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print the sheet' })).toBeHidden();
});

test('the lease register is taken away, changed and brought back; what cannot be read says why, and undo takes the rest back', async ({
  page,
}) => {
  await openAs(page, 'Ada Admin', '/tenancies');
  await page.getByRole('link', { name: 'Spreadsheets' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const path = await (await downloading).path();
  const taken = (await readFile(path, 'utf8')).replace('Marl Hole Community Hall', 'Marl Hole Hall').trimEnd();
  // The building comes first and its postcode sixth; the tenant after all that is said of the building.
  const text = [taken, 'Kiln Street Hall,,,,,ST4 2BB', `Nowhere${','.repeat(22)}Nobody Known`].join('\r\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'leases.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByText('leases.csv: 1 new, 1 changed')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Nowhere' })).toContainText('“Nobody Known” is not an organisation here.');
  await expect(page.getByText(/^Building: .*Marl Hole Community Hall → .*Marl Hole Hall$/)).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring in 2 rows' }).click();
  await page.goto('/stoke-on-trent/tenancies?q=kiln-street');
  await page.getByRole('searchbox').fill('Kiln Street');
  await expect(page.getByRole('link', { name: 'Kiln Street Hall' })).toBeVisible();
});
