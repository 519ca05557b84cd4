import { openAs, openRelationship, section, stoke } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('a change in one window shows in the other without loading again, and is taken back there', async ({ page, openWindow }) => {
  const other = await openWindow();
  await openAs(page, 'Olive Officer');
  await openAs(other, 'Otto Officer');
  await openRelationship(page, 'Aiming High contracts');
  await openRelationship(other, 'Aiming High contracts');

  await page.getByRole('button', { name: 'Edit Name: Aiming High contracts' }).click();
  const box = page.getByRole('textbox', { name: 'Name' });
  await box.fill('Aiming Higher contracts');
  await box.press('Enter');
  await expect(other.getByRole('heading', { level: 1, name: 'Aiming Higher contracts' })).toBeVisible();

  await other.goto(`${stoke}/changes`);
  await other.getByRole('button', { name: /^Take back ?: Changed the relationship “Aiming Higher/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aiming High contracts' })).toBeVisible();
});

test('what is added in one window is listed, counted and searchable in the other', async ({ page, openWindow }) => {
  const other = await openWindow();
  await openAs(other, 'Vera Viewer', '/register?list=organisations&q=canal');
  await expect(other.getByText('No organisation matches “canal”')).toBeVisible();

  await openAs(page, 'Olive Officer', '/register/organisations/add');
  await page.getByRole('textbox', { name: /^Name/ }).fill('Etruria Canal Friends');
  await page.getByRole('button', { name: /kind of organisation/ }).click();
  await page.getByRole('option', { name: 'Community group' }).click();
  await page.getByRole('button', { name: 'Add organisation' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Etruria Canal Friends' })).toBeVisible();

  await expect(other.getByRole('link', { name: 'Etruria Canal Friends' })).toBeVisible();
  await expect(other.getByText('1 of 78 organisations')).toBeVisible();
});

test('a page whose record somebody removes says so, and comes back when it is put back', async ({ page, openWindow, allowErrors }) => {
  allowErrors(/404/);
  const other = await openWindow();
  await openAs(page, 'Olive Officer');
  await openAs(other, 'Vera Viewer');
  await openRelationship(page, 'Family Hub Champions');
  await openRelationship(other, 'Family Hub Champions');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(other.getByText('This relationship is not in the register.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(section(other, 'Who takes part')).toContainText('Alice Charity');
});

test('a feed that opens a little late moves nothing on the page; one that stays away is said, until it is there', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.body?.textContent.includes('Connecting again.')) document.documentElement.dataset.said = 'yes';
    }).observe(document, { childList: true, subtree: true });
  });
  let open = Promise.resolve();
  await page.route(/changes\.feed/, async (route) => {
    await open;
    await route.continue();
  });
  await openAs(page, 'Olive Officer', '/register?q=Family Hub');
  await expect(page.getByRole('link', { name: 'Family Hub Champions' })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-said', 'yes');

  let letIn = () => {};
  open = new Promise((resolve) => {
    letIn = resolve;
  });
  await page.reload();
  await expect(page.getByText('Connecting again.')).toBeVisible();
  letIn();
  await expect(page.getByText('Connecting again.')).toBeHidden();
});
