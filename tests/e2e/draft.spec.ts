import { openAs, pick } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('what is typed without a connection survives a reload, and is saved when the connection is back', async ({
  page,
  context,
  allowErrors,
}) => {
  allowErrors(/ERR_INTERNET_DISCONNECTED/, /ERR_NETWORK/, /Failed to fetch/);
  await openAs(page, 'Olive Officer', '/register/add?type=delivery');
  await pick(page.getByRole('combobox', { name: 'One party' }), 'vast serv', /VAST Services/);
  await pick(page.getByRole('combobox', { name: 'Another party' }), 'alice', /Alice Charity/);
  await page.getByRole('textbox', { name: 'What to call it' }).fill('Warm rooms');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Add relationship' }).click();
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What to call it' })).toHaveValue('Warm rooms');

  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText('What you had typed is back')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What to call it' })).toHaveValue('Warm rooms');
  await expect(page.getByRole('combobox', { name: 'Another party' })).toHaveValue('Alice Charity');
  await page.getByRole('button', { name: 'Add relationship' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Warm rooms' })).toBeVisible();

  // Saved, so no longer a draft.
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'What to call it' })).toHaveValue('');
  await expect(page.getByText('What you had typed is back')).toBeHidden();
});

test('a draft can be thrown away to start again', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/register/organisations/add');
  await page.getByRole('textbox', { name: /^Name/ }).fill('Half a thought');
  await page.reload();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('textbox', { name: /^Name/ })).toHaveValue('');
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^Name/ })).toHaveValue('');
});

test('a value edited in place without a connection stays in its box, with a sentence, and is saved later', async ({
  page,
  context,
  allowErrors,
}) => {
  allowErrors(/ERR_INTERNET_DISCONNECTED/, /ERR_NETWORK/, /Failed to fetch/);
  await openAs(page, 'Olive Officer', '/register?q=Family Hub');
  await page.getByRole('link', { name: 'Family Hub Champions' }).click();
  await page.getByRole('button', { name: 'Notes: Add a note' }).click();
  const box = page.getByRole('textbox', { name: 'Notes' });
  await box.fill('Meets in the library');
  await context.setOffline(true);
  await box.press('Control+Enter');
  await expect(page.getByText(/Weft does not answer just now/).first()).toBeVisible();
  await expect(box).toHaveValue('Meets in the library');
  await context.setOffline(false);
  await box.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Edit Notes: Meets in the library' })).toBeVisible();
});

test('a picture that cannot be fetched takes nothing else of the page with it', async ({ page, allowErrors }) => {
  allowErrors(/ERR_FAILED/, /Failed to fetch dynamically imported module/);
  await page.route(/\/assets\/WayPicture-/, (route) => route.abort());
  await openAs(page, 'Cass Caseworker', '/cases?flow=legacy_snagging');
  await page.getByRole('row', { name: /CAT-2025-001/ }).click();
  await expect(page.getByText('The picture of the way could not be shown.')).toBeVisible();
  await page.getByRole('button', { name: 'Log a call' }).click();
  await expect(page.getByLabel('What was said or done')).toBeVisible();
});
