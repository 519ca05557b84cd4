import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './weft.ts';

async function openCase(page: Page) {
  await page.goto('/stoke-on-trent/cases?flow=legacy_snagging');
  await page.getByRole('row', { name: /CAT-2025-001/ }).click();
  await expect(page.getByText('No documents yet')).toBeVisible();
}

/** A photograph of a hall, drawn on the page. */
async function photograph(page: Page, name: string) {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1200;
    canvas.height = 900;
    const brush = canvas.getContext('2d');
    const fill = (colour: string, ...box: [number, number, number, number]) => {
      if (brush) brush.fillStyle = colour;
      brush?.fillRect(...box);
    };
    fill('#cfe0ea', 0, 0, 1200, 900);
    fill('#8a7f70', 180, 340, 840, 560);
    fill('#544c43', 520, 620, 180, 280);
    return canvas.toDataURL('image/jpeg');
  });
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(address.split(',')[1] ?? '', 'base64') };
}

type Chosen = Awaited<ReturnType<typeof photograph>>;

async function choose(page: Page, button: string, ...files: Chosen[]) {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).last().click();
  await (await asked).setFiles(files);
}

const lease = { name: 'Lease 1998.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };
const pictures = (page: Page) => page.getByRole('list', { name: 'Photographs', exact: true });

test('a lease and photographs are added to a case, looked at by keyboard, and taken back', async ({ page }) => {
  await openCase(page);
  await choose(page, 'Add documents', lease, await photograph(page, 'Hall_from_the_road.jpg'), await photograph(page, 'IMG_2.jpg'));
  const dialog = page.getByRole('dialog', { name: 'Add 3 documents' });
  await expect(dialog.getByText('Freedom of Information Act')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'What it shows' }).last().fill('The door');
  await dialog.getByRole('button', { name: 'Add 3 documents' }).click();
  await expect(page.getByRole('link', { name: /Lease 1998/ })).toBeVisible();
  // They come one after the other: where there is no second one yet, the arrow key leads nowhere.
  await expect(pictures(page).getByRole('button')).toHaveCount(2);

  await pictures(page).getByRole('button', { name: 'Open Hall from the road' }).click();
  const large = page.getByRole('dialog', { name: 'Hall from the road' });
  await expect(large.getByRole('img', { name: 'Hall from the road' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowRight');
  const door = page.getByRole('dialog', { name: 'The door' });
  await expect(door.getByText('2 of 2').or(door.getByText('1 of 2'))).toBeVisible();
  await door.getByRole('button', { name: 'Move to the bin' }).click();
  await expect(pictures(page).getByRole('button')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(pictures(page).getByRole('button')).toHaveCount(2);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the pages of a PDF are shown beside what is said of it, read out, and one that is broken says so @phone', async ({
  page,
  context,
}) => {
  const paper = await context.newPage();
  await paper.setContent('<h1>Lease of the hall</h1><p style="break-before: page">Signed in 1998</p>');
  const whole = { ...lease, name: 'Whole lease.pdf', buffer: Buffer.from(await paper.pdf({ format: 'A4' })) };
  await paper.close();
  await openCase(page);
  await choose(page, 'Add documents', whole, { ...lease, name: 'Torn lease.pdf' });
  await page.getByRole('dialog').getByRole('button', { name: 'Add 2 documents' }).click();

  await page.getByRole('link', { name: 'Whole lease' }).click();
  const dialog = page.getByRole('dialog', { name: 'Whole lease' });
  await expect(dialog.getByRole('img', { name: 'Page 2 of 2 of Whole lease' })).toBeVisible();
  await expect(dialog.getByText('Lease of the hall')).toBeAttached();
  await expect(dialog.getByText('Signed in 1998')).toBeAttached();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Torn lease' }).click();
  await expect(page.getByRole('dialog', { name: 'Torn lease' }).getByText('It cannot be shown here: it may be damaged.')).toBeVisible();
});

test('a snag with its photograph waits for a connection, and goes when there is one @phone-only', async ({
  page,
  context,
  allowErrors,
}) => {
  allowErrors(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK|ERR_ABORTED/);
  await openCase(page);
  await page.getByRole('button', { name: 'Add snag' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a snag to CAT-2025-001' });
  await dialog.getByRole('button', { name: /What kind of thing is wrong/ }).click();
  await page.getByRole('option', { name: 'Insurance' }).click();
  await dialog.getByLabel('What is wrong, in a few words').fill('Gutter hangs loose');
  await choose(page, 'Take a photograph', await photograph(page, 'image.jpg'));
  await context.setOffline(true);
  await dialog.getByRole('button', { name: 'Add snag' }).click();
  await expect(page.getByText('1 snag with 1 photograph waits for a connection.')).toBeVisible();
  await expect(dialog).toBeHidden();
  await context.setOffline(false);
  await expect(page.getByRole('list', { name: 'Photographs of “Gutter hangs loose”' }).getByRole('button')).toHaveCount(1);
  await expect(page.getByText('waits for a connection')).toBeHidden();
});

test('of several files, those that are not what they say are each told beside their name, and the others are added', async ({
  page,
  allowErrors,
}) => {
  allowErrors(/400/);
  await openCase(page);
  const not = (name: string, mimeType: string) => ({ name, mimeType, buffer: Buffer.from('<html></html>') });
  await choose(page, 'Add documents', not('False.pdf', 'application/pdf'), lease, not('Plan.docx', ''));
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add 3 documents' }).click();
  const files = dialog.getByRole('list', { name: 'Files chosen' }).getByRole('listitem');
  await expect(files).toHaveCount(2);
  await expect(files.filter({ hasText: 'False.pdf' })).toContainText('Its name ends in .pdf, but it is not a PDF.');
  await expect(files.filter({ hasText: 'Plan.docx' })).toContainText('“Plan.docx” was not added.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('link', { name: /Lease 1998/ })).toBeVisible();
});

test('a letter for one side is not there for the other, and what is no document is refused in words', async ({ page, allowErrors }) => {
  allowErrors(/400/);
  await openCase(page);
  await choose(page, 'Add documents', lease);
  const dialog = page.getByRole('dialog', { name: 'Add a document' });
  await dialog.getByText('The council side only').click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('link', { name: /Lease 1998/ })).toBeVisible();
  await choose(page, 'Add documents', { ...lease, name: 'False.pdf', buffer: Buffer.from('no PDF') });
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText('Its name ends in .pdf, but it is not a PDF.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Ada Admin' }).click();
  await page.getByRole('menuitemradio', { name: /Amos Admin/ }).click();
  await expect(page.getByText('No documents yet')).toBeVisible();
});
