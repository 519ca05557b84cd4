import { axeFindingsOnAll } from './accessible.ts';
import { openAs, openRelationship } from './registerSteps.ts';
import { expect, test } from './weft.ts';

const name = 'Family Hub Champions';

test('two people change the same field: both versions are shown, and choosing mine saves on top of theirs', async ({
  page,
  openWindow,
  allowErrors,
}) => {
  allowErrors(/409/);
  const other = await openWindow();
  await openAs(page, 'Olive Officer');
  await openAs(other, 'Otto Officer');
  await openRelationship(page, name);
  await openRelationship(other, name);

  await page.getByRole('button', { name: 'When it happens: Add' }).click();
  const mine = page.getByRole('textbox', { name: 'When it happens' });
  await mine.fill('every Tuesday');
  await other.getByRole('button', { name: 'When it happens: Add' }).click();
  const theirs = other.getByRole('textbox', { name: 'When it happens' });
  await theirs.fill('once a month');
  await theirs.press('Enter');
  await expect(other.getByRole('button', { name: 'Edit When it happens: once a month' })).toBeVisible();

  await mine.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'This was changed while you were editing' });
  await expect(dialog).toContainText(/Otto Officer saved the relationship first, today at \d\d:\d\d\./);
  const field = dialog.getByRole('radiogroup', { name: 'Timing' });
  await expect(field.getByRole('radio', { name: 'Yours: every Tuesday' })).toBeVisible();
  await expect(field.getByRole('radio', { name: 'Theirs: once a month' })).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await field.getByRole('radio', { name: 'Yours: every Tuesday' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Save these choices' }).click();

  await expect(page.getByRole('button', { name: 'Edit When it happens: every Tuesday' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Edit When it happens: every Tuesday' })).toBeVisible();
});

test('leaving a conflict saves nothing and keeps what was typed', async ({ page, openWindow, allowErrors }) => {
  allowErrors(/409/);
  const other = await openWindow();
  await openAs(page, 'Olive Officer');
  await openAs(other, 'Otto Officer');
  await openRelationship(page, name);
  await openRelationship(other, name);

  await page.getByRole('button', { name: 'Notes: Add a note' }).click();
  const mine = page.getByRole('textbox', { name: 'Notes' });
  await mine.fill('Mine');
  await other.getByRole('button', { name: 'Notes: Add a note' }).click();
  await other.getByRole('textbox', { name: 'Notes' }).fill('Theirs');
  await other.getByRole('textbox', { name: 'Notes' }).press('Control+Enter');
  await expect(other.getByRole('button', { name: 'Edit Notes: Theirs' })).toBeVisible();

  await mine.press('Control+Enter');
  await page.getByRole('button', { name: 'Cancel, save nothing' }).click();
  await expect(page.getByText('Nothing was saved. What you typed is still here.')).toBeVisible();
  await expect(mine).toHaveValue('Mine');
  await expect(other.getByRole('button', { name: 'Edit Notes: Theirs' })).toBeVisible();
});

test('two people change different fields: both are kept and nobody is asked', async ({ page, openWindow, allowErrors }) => {
  allowErrors(/409/);
  const other = await openWindow();
  await openAs(page, 'Olive Officer');
  await openAs(other, 'Otto Officer');
  await openRelationship(page, name);
  await openRelationship(other, name);

  await page.getByRole('button', { name: 'Notes: Add a note' }).click();
  await page.getByRole('textbox', { name: 'Notes' }).fill('Meets in the library');
  await other.getByRole('button', { name: 'Status: Active' }).click();
  await other.getByRole('menuitemradio', { name: 'Paused' }).click();
  await expect(page.getByRole('button', { name: 'Status: Paused' })).toBeVisible();

  await page.getByRole('textbox', { name: 'Notes' }).press('Control+Enter');
  await expect(other.getByRole('button', { name: 'Edit Notes: Meets in the library' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Status: Paused' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a second change, made before the first is answered, is saved upon it, and nobody meets a conflict with themselves', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, name);
  let answer = () => {};
  const chosen = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/relationships\.update/, async (route) => {
    await chosen;
    await route.continue();
  });
  for (const status of ['Paused', 'Completed']) {
    await page.getByRole('button', { name: 'Status: Active' }).click();
    await page.getByRole('menuitemradio', { name: status }).click();
  }
  answer();
  await expect(page.getByRole('button', { name: 'Status: Completed' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Status: Paused' })).toBeVisible();
});
