import { axeFindingsOnAll, expectAccessible } from './accessible.ts';
import { openAs } from './registerSteps.ts';
import { expect, test } from './weft.ts';

const checks = '/tenancies/checks';
const pat = 'Portable appliance testing';

test('a check is recorded from the matrix with its day as it is typed, its status follows, and undo takes it back @phone', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', checks);
  await page.getByRole('link', { name: `${pat} of Example: Marl Hole Community Hall: missing` }).click();
  const dialog = page.getByRole('dialog', { name: pat });
  await dialog.getByRole('textbox', { name: 'When it was done' }).fill('29 2 2024');
  await expect(dialog.getByRole('status').filter({ hasText: 'Done 29 February 2024' })).toHaveText(
    'ExpiredDone 29 February 2024, plus 12 months: 28 February 2025, the last day of that month.',
  );
  await dialog.getByRole('textbox', { name: 'When it was done' }).fill('yesterday');
  await dialog.getByText('I have seen the evidence').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say what was seen, or choose the document.');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: /^What the evidence is/ }).fill('Certificate 4471, in the estates files');
  await dialog.getByRole('button', { name: 'Save' }).click();

  const line = page.getByRole('list', { name: 'Checks' }).getByRole('listitem').filter({ hasText: pat });
  await expect(line).toContainText('Current');
  await expect(line).toContainText('Certificate 4471, in the estates files');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toContainText('Missing');
  // Looked at anew: what was read out while the button waited is still there for a while, and names it.
  await page.reload();
  await expect(line).toContainText('Missing');
  expect(await axeFindingsOnAll(page)).toEqual([]);
});

test('a check that is done anew is unverified until its evidence is seen anew', async ({ page }) => {
  await openAs(page, 'Olive Officer', checks);
  await page.getByRole('link', { name: /^Fire risk assessment of Example: Marl Hole Community Hall: current/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Fire risk assessment' });
  await expect(dialog.getByRole('checkbox', { name: 'I have seen the evidence' })).toBeChecked();
  await dialog.getByRole('textbox', { name: 'When it was done' }).fill('yesterday');
  await expect(dialog.getByRole('checkbox', { name: 'I have seen the evidence' })).not.toBeChecked();
  await expect(dialog.getByRole('status').filter({ hasText: 'Done' })).toContainText('Unverified');
});

test('a check and the file that bears it out are one change, and the file is a document of the building; removed, the check is unverified', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', checks);
  await page.getByRole('link', { name: `${pat} of Example: Pugmill Fold Youth Centre: missing` }).click();
  const dialog = page.getByRole('dialog', { name: pat });
  await dialog.getByRole('textbox', { name: 'When it was done' }).fill('yesterday');
  const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
  await dialog.locator('input[type=file]').setInputFiles({ name: 'PAT report.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) });
  await expect(dialog.getByRole('textbox', { name: 'What it is' })).toHaveValue('PAT report');
  await expect(dialog.getByRole('checkbox', { name: 'I have seen the evidence' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Save' }).click();
  const line = page.getByRole('list', { name: 'Checks' }).getByRole('listitem').filter({ hasText: pat });
  await expect(line).toContainText('Current');
  await expect(line.getByRole('link', { name: /^PAT report/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(line).toContainText('Missing');
  await expect(page.getByRole('button', { name: 'Details of PAT report' })).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(line).toContainText('Current');

  await page.getByRole('button', { name: 'Details of PAT report' }).click();
  await expect(page.getByRole('dialog', { name: 'PAT report' }).getByText('It cannot be shown here')).toBeVisible();
  await page.getByRole('button', { name: 'Move to the bin' }).click();
  await expect(line).toContainText('Unverified');
});

test('that a check does not apply needs its reason, which its history keeps', async ({ page }) => {
  await openAs(page, 'Olive Officer', checks);
  await page.getByRole('link', { name: 'Example: Jigger Bank Pavilion and Field', exact: true }).click();
  const lift = 'Lift examination (if any)';
  await page.getByRole('button', { name: `Record ${lift}` }).click();
  const dialog = page.getByRole('dialog', { name: lift });
  await dialog.getByRole('radio', { name: 'It does not apply' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say why it does not apply to this building.');
  await dialog.getByRole('textbox', { name: /^Does not apply, because/ }).fill('It is all on one floor');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Does not apply: It is all on one floor.')).toBeVisible();

  await page.getByRole('button', { name: `Change ${lift}` }).click();
  await page.getByRole('link', { name: 'History of this check' }).click();
  const change = `Said that “${lift}” does not apply to “Example: Jigger Bank Pavilion and Field”`;
  await expect(page.getByRole('main').getByText(change).first()).toBeVisible();
  await expect(page.getByRole('main').getByText('It is all on one floor').first()).toBeVisible();
});

test('several checks are said at once not to apply, by the keyboard or by a menu, with one reason and one Undo @phone', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', checks);
  await page.getByRole('button', { name: 'Select several', exact: true }).press('Enter');
  const table = page.getByRole('table', { name: 'Checks of buildings in Stoke-on-Trent' });
  await table.getByRole('button', { name: `${pat} of Example: Marl Hole Community Hall: missing` }).press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: '2 checks chosen' })).toBeVisible();
  await page.getByRole('button', { name: 'Select a whole check' }).click();
  await page.getByRole('menuitem', { name: 'Safeguarding policy' }).click();
  await expect(page.getByRole('status').filter({ hasText: '10 checks chosen' })).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.getByRole('button', { name: 'Does not apply…' }).click();
  const dialog = page.getByRole('dialog', { name: '10 checks do not apply' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say why they do not apply.');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: /because/ }).fill('The groups that use them are adults alone');
  await dialog.getByRole('button', { name: 'Save' }).click();

  const cell = (check: string, building: string) => table.getByRole('link', { name: new RegExp(`^${check} of Example: ${building}`) });
  for (const [check, building] of [
    [pat, 'Marl Hole'],
    [pat, 'Pugmill Fold'],
    ['Safeguarding policy', 'Blunging Row'],
  ] as const)
    await expect(cell(check, building)).toContainText('Does not apply');
  await expect(page.getByRole('button', { name: 'Select several', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(cell(pat, 'Marl Hole')).toContainText('Missing');
  await expect(cell('Safeguarding policy', 'Blunging Row')).toContainText('Missing');
});

test('the matrix narrows by status and by law, is walked with the arrow keys, and its totals lead to their rows @phone', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', checks);
  const table = page.getByRole('table', { name: 'Checks of buildings in Stoke-on-Trent' });
  await expect(table.getByRole('columnheader')).toHaveCount(20);
  await table.getByRole('link', { name: /^Fire risk assessment of Example: Blunging Row Old Library/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(table.getByRole('link', { name: /^Fire risk assessment of Example: Crazing Field Lodge and Plots/ })).toBeFocused();
  expect(await axeFindingsOnAll(page)).toEqual([]);

  await page.getByRole('button', { name: /^Expired/ }).click();
  await expect(page).toHaveURL(/show=expired/);
  await expect(table.getByRole('row', { name: /Blunging Row/ })).toBeHidden();
  await expect(table.getByRole('row', { name: /Jigger Bank/ })).toBeVisible();
  await page.getByRole('button', { name: /Where the interval comes from/ }).click();
  await page.getByRole('option', { name: 'Set by law' }).click();
  await expect(table.getByRole('columnheader')).toHaveText(['Building', 'Accounts and annual return or CIC report filed', 'Shown']);
  await page.getByRole('button', { name: 'Clear all' }).click();

  await table.getByRole('link', { name: /^Safeguarding policy: \d+ to see to of 8 buildings/ }).click();
  await expect(page).toHaveURL(/check=safeguarding/);
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await table.getByRole('link', { name: 'Example: Pugmill Fold Youth Centre: 1 check shown' }).click();
  await expect(page.getByRole('heading', { name: 'Example: Pugmill Fold Youth Centre', level: 1 })).toBeVisible();
});

test('on paper every check of the matrix has its own room, and the totals stand once, at the end', async ({ page }) => {
  await page.setViewportSize({ width: 1040, height: 700 });
  await openAs(page, 'Olive Officer', checks);
  const heads = page.getByRole('table', { name: 'Checks of buildings in Stoke-on-Trent' }).getByRole('columnheader');
  await expect(heads).toHaveCount(20);
  await page.emulateMedia({ media: 'print' });
  const edges = await heads.evaluateAll((all) =>
    all.map((head) => head.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
  );
  for (const [at, { right }] of edges.slice(0, -1).entries()) expect(edges[at + 1]?.left).toBeGreaterThanOrEqual(right - 1);
  await expect(page.locator('tfoot')).toHaveCSS('display', 'table-row-group');
});

test('an admin adds a check that every building then needs, and takes one out of use', async ({ page }) => {
  await openAs(page, 'Ada Admin', `${checks}/kinds`);
  await page.getByRole('button', { name: 'Add a check' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a check' });
  await dialog.getByRole('textbox', { name: /^What it is called/ }).fill('Sprinkler service');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: `Change ${pat}` }).click();
  await page.getByRole('button', { name: 'Take it out of use' }).click();
  await expect(page.getByRole('row', { name: new RegExp(pat) })).toContainText('Out of use');
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.goto(`/stoke-on-trent${checks}`);
  await expect(page.getByRole('columnheader', { name: 'Sprinkler service' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: pat })).toBeHidden();
});
