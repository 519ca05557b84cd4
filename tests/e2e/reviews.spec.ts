import { axeFindingsOnAll } from './accessible.ts';
import { openAs, section } from './registerSteps.ts';
import { invite, tenant } from './reviewSteps.ts';
import { expect, test } from './weft.ts';

test('an annual review by link: invited, answered without an account, answered by the council, snags made, signed by both, and the certificate', async ({
  page,
  openWindow,
}) => {
  const address = await invite(page);

  const form = await openWindow();
  await form.goto(address);
  await expect(form.getByRole('heading', { name: /^Annual review/, level: 1 })).toBeVisible();
  await form.getByRole('textbox', { name: /^How many hours/ }).fill('Thirty');
  await form.getByRole('textbox', { name: /^What should we put right/ }).fill('- Roof leaks over the hall');
  await form.getByRole('textbox', { name: /^What support/ }).fill('A word with the surveyor');
  await expect(form.getByText(/^3 of \d+ answered$/)).toBeVisible();
  await form.getByRole('button', { name: 'Send to the council' }).click();
  await expect(form.getByText('Your answers were sent on', { exact: false })).toBeVisible();

  await expect(page.getByText('Thirty', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Make snags of them' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make snags' }).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Roof leaks over the hall' }).getByRole('link', { name: /^CAT-/ }),
  ).toBeVisible();
  await page
    .getByRole('radiogroup', { name: /^How is this tenancy going/ })
    .getByRole('radio', { name: 'Some things to put right' })
    .check({ force: true });
  await page.getByRole('button', { name: 'Sign for the council' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(page.getByText('The council has signed', { exact: false })).toBeVisible();

  await form.reload();
  await expect(form.getByText('Some things to put right')).toBeVisible();
  await expect(form.getByRole('listitem').filter({ hasText: 'Roof leaks over the hall' })).toBeVisible();
  await form.getByRole('textbox', { name: /^Your name/ }).fill('Tess Example');
  await form.getByRole('button', { name: 'Sign the review' }).click();
  await expect(form.getByText('nothing more is needed from you', { exact: false })).toBeVisible();

  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.reload();
  await page.getByRole('button', { name: 'Print the certificate' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Certificate of annual review · Stoke-on-Trent')).toBeVisible();
  await expect(page.getByText('Tess Example').last()).toBeVisible();
});

test('the next review stands beside the one before: what is the same is said again in a press, and what differs is found by one switch', async ({
  page,
  openWindow,
}) => {
  test.slow();
  const form = await openWindow();
  await form.goto(await invite(page));
  await form.getByRole('textbox', { name: /^How many hours/ }).fill('Thirty');
  await form.getByRole('textbox', { name: /^About how many people/ }).fill('About 300');
  await form.getByRole('textbox', { name: /^What activities/ }).fill('Youth club\nHomework club');
  await form.getByRole('button', { name: 'Send to the council' }).click();
  await expect(form.getByText('Your answers were sent on', { exact: false })).toBeVisible();
  const going = page.getByRole('radiogroup', { name: /^How is this tenancy going/ });
  await going.getByRole('radio', { name: 'Going well' }).check({ force: true });
  await page.getByRole('button', { name: 'Sign for the council' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(going).toBeHidden();
  await expect(page.getByRole('row', { name: /How is this tenancy going/ })).toContainText('Going well');
  await form.reload();
  await form.getByRole('textbox', { name: /^Your name/ }).fill('Tess Example');
  await form.getByRole('button', { name: 'Sign the review' }).click();
  await expect(form.getByText('nothing more is needed from you', { exact: false })).toBeVisible();
  await expect(form.getByRole('textbox')).toHaveCount(0);
  await expect(form.getByText('Homework club')).toHaveCSS('white-space', /pre-line|preserve-breaks/);

  await form.goto(await invite(page, /^The annual review \d{4} was finished on .+\. This begins the review \d{4} already\.$/));
  await form.reload();
  await form.getByRole('button', { name: 'The same as in' }).first().click();
  await form.getByRole('textbox', { name: /^How many hours/ }).fill('Thirty-five');
  await expect(form.getByText(/^2 of \d+ answered$/)).toBeVisible();
  await expect(page.getByText(/^Beside \d{4}: 1 changed, 1 not answered this time, 1 as before\.$/)).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await expect(page.getByRole('row', { name: /What activities/ })).toContainText('As before');
  await page.getByText('Only what differs').click();
  await expect(page.getByRole('row', { name: /What activities/ })).toBeHidden();
  await expect(page.getByRole('row', { name: /How many hours/ })).toContainText('Changed');
  await expect(page.getByRole('row', { name: /About how many people/ })).toContainText('Not answered this time');
});

test('a tenant is invited from the list of annual reviews, two presses away from its link', async ({ page }) => {
  await openAs(page, 'Cass Caseworker', '/tenancies/reviews');
  await page.getByRole('button', { name: new RegExp(`^Invite ${tenant} to a review`) }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('textbox', { name: /^Link for the tenant/ })).toHaveValue(/\/review#/);
  await page.getByRole('button', { name: 'Go to the review' }).click();
  await expect(page.getByRole('heading', { name: /^Annual review/, level: 1 })).toBeVisible();
  await openAs(page, 'Cass Caseworker', '/tenancies/reviews');
  await expect(page.getByRole('button', { name: new RegExp(`^Invite ${tenant} to a review`) })).toBeHidden();
  await openAs(page, 'Vera Viewer', '/tenancies/reviews');
  await expect(page.getByRole('button', { name: /^Invite/ })).toHaveCount(0);
});

test('the tenant’s form keeps what no connection takes, and sends it by itself @phone', async ({ page, openWindow, allowErrors }) => {
  allowErrors(/ERR_INTERNET_DISCONNECTED/, /404/);
  const address = await invite(page);
  const form = await openWindow();
  await form.setViewportSize(page.viewportSize() ?? { width: 390, height: 844 });
  await form.goto(address);
  const hours = form.getByRole('textbox', { name: /^How many hours/ });
  const sending = form.getByRole('button', { name: 'Send to the council' });
  const placed = await sending.boundingBox();
  await hours.fill('Thirty');
  await expect(form.getByText('Saved').first()).toBeVisible();
  expect((await sending.boundingBox())?.x).toBe(placed?.x);
  await form.context().setOffline(true);
  await hours.fill('Thirty-five');
  await expect(form.getByText('Kept on this device until there is a connection.')).toBeVisible();
  await form.context().setOffline(false);
  await expect(form.getByText('Kept on this device until there is a connection.')).toBeHidden();
  await form.reload();
  await expect(hours).toHaveValue('Thirty-five');

  await form.goto(`${address}x`);
  await form.reload();
  await expect(form.getByText('Ask whoever sent it to you for a new one', { exact: false })).toBeVisible();
});

test('axe finds nothing on the tenant’s form or on the portfolio, light and dark @phone', async ({ page, openWindow }) => {
  const address = await invite(page);
  await page.goto(new URL('/stoke-on-trent/tenancies/reviews', address).href);
  await page.getByRole('link', { name: /^1\s*Invited/ }).click();
  await expect(page.getByRole('status').filter({ hasText: /^1 of/ })).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  const form = await openWindow();
  await form.setViewportSize(page.viewportSize() ?? { width: 390, height: 844 });
  await form.goto(address);
  await form.getByRole('textbox', { name: /^How many hours/ }).fill('Thirty');
  await expect(form.getByText('Saved').first()).toBeVisible();
  expect(await axeFindingsOnAll(form)).toEqual([]);
});

test('a review that is due stands on the home page, and an invitation is withdrawn by a button, which undo takes back', async ({
  page,
}) => {
  await openAs(page, 'Cass Caseworker', '/tenancies?q=pugmill');
  await page.getByRole('link', { name: tenant }).click();
  await page.getByRole('button', { name: 'Invite to a review' }).click();
  await page.getByRole('textbox', { name: 'Answers are due' }).fill('tomorrow');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.getByRole('button', { name: 'Go to the review' }).click();
  await expect(page.getByRole('heading', { name: /^Annual review/, level: 1 })).toBeVisible();
  await page.goto('/stoke-on-trent');
  const due = section(page, 'Reviews due');
  await expect(due.getByRole('listitem')).toContainText(tenant);
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await due.getByRole('link', { name: 'Answers of the tenant' }).click();
  await page.getByRole('button', { name: 'Withdraw the invitation' }).click();
  await expect(page.getByRole('button', { name: 'Invite to a review' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.goto('/stoke-on-trent');
  await expect(due.getByRole('listitem')).toContainText(tenant);
});
