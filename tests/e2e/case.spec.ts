import type { Page } from '@playwright/test';
import { axeFindingsOnAll, expectAccessible } from './accessible.ts';
import { expect, test } from './weft.ts';

async function openCase(page: Page, reference: string) {
  await page.goto('/stoke-on-trent/cases?flow=legacy_snagging');
  await page.getByRole('row', { name: new RegExp(reference) }).click();
  await expect(page.getByRole('heading', { name: 'Where it stands' })).toBeVisible();
}

async function become(page: Page, from: string, name: string) {
  await page.getByRole('button', { name: from }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(name) }).click();
  await expect(page.getByRole('button', { name })).toBeVisible();
}

const log = (page: Page) => page.getByRole('list', { name: 'What was said and done, newest first' });
const snags = (page: Page) => page.getByRole('list', { name: 'Open snags' });

test('a call is logged in three actions, with what happens next in the same change @phone', async ({ page }) => {
  await openCase(page, 'CAT-2025-001');
  await page.getByRole('button', { name: 'Log a call' }).click();
  await expect(page.getByLabel('What was said or done')).toBeInViewport();
  await page.getByLabel('What was said or done').fill('The lawyer will send terms on Friday');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(log(page).getByRole('listitem').first()).toContainText('The lawyer will send terms on Friday');

  await page.getByRole('button', { name: 'Add to the log' }).click();
  await page.getByRole('menuitem', { name: 'Log a meeting' }).click();
  await page.getByLabel('What was said or done').fill('Met on site');
  await page.getByRole('button', { name: 'What happens next' }).click();
  await page.getByLabel('Next action').fill('Read the terms');
  await page
    .getByRole('button', { name: /Whose move it is$/ })
    .last()
    .click();
  await page.getByRole('option', { name: 'Tenant' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Edit Next action: Read the terms' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Whose move it is.*Tenant/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByText('Met on site')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Edit Next action: Read the terms' })).toBeHidden();
});

test('the parts of a case are one press away, however far down they stand @phone-only', async ({ page }) => {
  await openCase(page, 'CAT-2025-001');
  const parts = page.getByRole('navigation', { name: 'Parts of this case' });
  const tenancy = page.getByRole('heading', { name: 'Tenancy', exact: true });
  await expect(tenancy).not.toBeInViewport();
  await expectAccessible(page);
  await parts.getByRole('link', { name: 'Tenancy' }).click();
  await expect(tenancy).toBeInViewport();
  // The keyboard goes on from there.
  await page.keyboard.press('Tab');
  await expect(page.locator('#tenancy :focus')).toBeVisible();

  await page.goBack();
  for (const link of await parts.getByRole('link').all()) {
    const part = page.locator(`section${await link.getAttribute('href')}`);
    await link.click();
    await expect(part.getByRole('heading').first()).toBeInViewport({ ratio: 1 });
    await expect(parts).toBeInViewport({ ratio: 0.9 });
  }
});

for (const width of [390, 320]) {
  test(`the short way to the parts of a case stays in sight and covers nothing that has focus, at ${width} pixels @phone-only`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    await openCase(page, 'CAT-2025-001');
    const parts = page.getByRole('navigation', { name: 'Parts of this case' });
    await log(page).getByRole('listitem').last().scrollIntoViewIfNeeded();
    await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
    const snagsLink = parts.getByRole('link', { name: 'Snags' });
    await expect(snagsLink).toBeInViewport({ ratio: 1 });
    expect((await snagsLink.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expectAccessible(page);

    // Backwards by keyboard, each thing is scrolled clear of it.
    const foot = await parts.evaluate((nav) => nav.getBoundingClientRect().bottom);
    await page.getByRole('button', { name: 'Add to the log' }).focus();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const within = await parts.evaluate((nav) => nav.contains(document.activeElement));
      if (within) break;
      expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeGreaterThanOrEqual(foot);
    }

    // A dialog lies over it.
    await page.getByRole('button', { name: 'Add snag' }).click();
    await expect(page.getByRole('dialog', { name: 'Add a snag to CAT-2025-001' })).toBeVisible();
    const isCovered = await parts.evaluate((nav) => {
      const { left, top, width, height } = nav.getBoundingClientRect();
      return !nav.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isCovered).toBe(true);
  });
}

test('a note for one side is not there for the other', async ({ page }) => {
  await openCase(page, 'CAT-2025-001');
  await page.getByRole('button', { name: 'Log a call' }).click();
  await expect(page.getByText('Freedom of Information Act')).toBeVisible();
  await page.getByLabel('What was said or done').fill('Our budget is tight');
  await page.getByText('The council side only').first().click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(log(page).getByText('Our budget is tight')).toBeVisible();
  await become(page, 'Ada Admin', 'Amos Admin');
  await expect(log(page)).toContainText('Progress call');
  await expect(page.getByText('Our budget is tight')).toBeHidden();
});

test('a snag waits for something, is blocked by it, and goes on when it is met', async ({ page }) => {
  await openCase(page, 'CAT-2025-001');
  await page.getByRole('button', { name: 'Add snag' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a snag to CAT-2025-001' });
  await dialog.getByRole('button', { name: /What kind of thing is wrong/ }).click();
  await page.getByRole('option', { name: 'Insurance' }).click();
  await dialog.getByLabel('What is wrong, in a few words').fill('No cover for the stage');
  await dialog.getByText('Critical', { exact: false }).first().click();
  await dialog.getByRole('button', { name: 'Add snag' }).click();
  await expect(snags(page).getByRole('listitem').first()).toContainText('No cover for the stage');

  await page.getByRole('button', { name: 'Add what it waits for (No cover for the stage)' }).click();
  const wait = page.getByRole('dialog', { name: 'Add what it waits for' });
  await wait.getByRole('textbox', { name: 'What it waits for' }).fill('A quote from the insurer');
  await wait.getByRole('button', { name: /What kind of thing that is/ }).click();
  await page.getByRole('option', { name: 'Document or evidence' }).click();
  await wait.getByRole('button', { name: 'Add', exact: true }).click();
  const status = page.getByRole('button', { name: /How “No cover for the stage” stands/ });
  await expect(status).toContainText('Blocked');
  await page.getByRole('button', { name: 'Mark met (A quote from the insurer)' }).click();
  await expect(status).toContainText('In progress');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(status).toContainText('Blocked');
});

test('whose move it is, since the 3rd, takes two clicks', async ({ page }) => {
  await openCase(page, 'CAT-2025-001');
  await page.getByRole('button', { name: /Whose move it is.*Council legal/ }).click();
  const panel = page.getByRole('dialog', { name: 'Whose move it is' });
  await panel.getByRole('textbox', { name: 'Since' }).fill('the 1st');
  await panel.getByRole('button', { name: 'Council property' }).click();
  await expect(page.getByRole('button', { name: /Whose move it is.*Council property ?since 1 / })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByRole('button', { name: /Whose move it is.*Council legal/ })).toBeVisible();
});

test('a lease that cannot be found is recorded with where it was searched for', async ({ page }) => {
  await openCase(page, 'CAT-2025-001');
  await page.getByRole('button', { name: 'Record a search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record a search' });
  await dialog.getByLabel('What was looked for').fill('A signed lease');
  await dialog.getByLabel('Where').fill('The old deeds room');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('list', { name: 'Searches' })).toContainText('A signed lease: The old deeds room');
  await expect(page.getByRole('list', { name: 'Searches' })).toContainText('Not found');
});

test('a break date and its notice give the last day for notice, and the reminder, by themselves', async ({ page }) => {
  await openCase(page, 'CAT-2025-001');
  await page.getByRole('button', { name: /^Earliest break/ }).click();
  await page.getByRole('textbox', { name: 'Earliest break' }).fill('31 3 2028');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Earliest break.*31 March 2028/ })).toBeVisible();
  await page.getByRole('button', { name: /^Months of notice/ }).click();
  await page.getByRole('textbox', { name: 'Months of notice' }).fill('6');
  await page.keyboard.press('Enter');
  const ahead = page.getByRole('list', { name: 'Key dates ahead' });
  await expect(ahead).toContainText('Earliest break 31 March 2028, less 6 months’ notice: by 30 September 2027.');
  await expect(ahead).toContainText('Reminder to decide on the break');
});

test('from the case to its organisation on the map, and back', async ({ page }) => {
  await openCase(page, 'CAT-2025-001');
  const address = page.url();
  await page.getByRole('link', { name: 'On the map', exact: true }).click();
  await expect(page).toHaveURL(/\/stoke-on-trent\/map\?.*selected=/);
  await expect(page.getByRole('complementary', { name: 'Example: Marl Hole Community Trust' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { name: 'Where it stands' })).toBeVisible();
});

test('what is being typed survives a closed window', async ({ page }) => {
  await openCase(page, 'CAT-2025-001');
  await page.getByRole('button', { name: 'Log a call' }).click();
  await page.getByLabel('What was said or done').fill('Half a sentence');
  await page.reload();
  await page.getByRole('button', { name: 'Log a call' }).click();
  await expect(page.getByLabel('What was said or done')).toHaveValue('Half a sentence');
});

test('two people change the next action at once: the second is shown both', async ({ page, openWindow, allowErrors }) => {
  allowErrors(/409/);
  await openCase(page, 'CAT-2025-001');
  const other = await openWindow();
  await other.goto(page.url());
  await page.getByRole('button', { name: /Edit Next action/ }).click();
  await page.getByRole('textbox', { name: 'Next action' }).fill('Mine');
  await other.getByRole('button', { name: /Edit Next action/ }).click();
  await other.getByRole('textbox', { name: 'Next action' }).fill('Theirs');
  await other.keyboard.press('Enter');
  await expect(other.getByRole('button', { name: 'Edit Next action: Theirs' })).toBeVisible();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'This was changed while you were editing' });
  await dialog.getByRole('button', { name: 'Keep all of mine' }).click();
  await dialog.getByRole('button', { name: 'Save these choices' }).click();
  await expect(page.getByRole('button', { name: 'Edit Next action: Mine' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Edit Next action: Mine' })).toBeVisible();
});

async function moveTo(page: Page, stage: string) {
  await page.getByRole('button', { name: 'Move to', exact: true }).click();
  await page.getByRole('menuitem', { name: stage }).click();
  return page.getByRole('dialog', { name: `Move CAT-2025-001 to “${stage}”` });
}

test('an old case is closed with both sides’ word once its snags are settled, and opens again only for a reason', async ({ page }) => {
  await openCase(page, 'CAT-2025-001');
  const stands = page.getByRole('region', { name: 'Where it stands' });
  for (const title of ['Agreement cannot be found', 'Repair liability unclear', 'Grant blocked by lease term']) {
    await snags(page)
      .getByRole('button', { name: new RegExp(`How “${title}” stands`) })
      .click();
    await page.getByRole('menuitemradio', { name: 'Resolved' }).click();
    await expect(snags(page).getByText(title, { exact: true })).toBeHidden();
  }
  await expect(page.getByText('Nothing on record keeps this case from closing.')).toBeVisible();
  const verifying = await moveTo(page, 'Verification');
  await verifying.getByText('No new agreement is needed').click();
  await verifying.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(stands.getByText('Verification')).toBeVisible();

  const closing = await moveTo(page, 'Closed');
  await closing.getByLabel('When the tenant confirmed').fill('yesterday');
  await closing.getByLabel('When the council confirmed').fill('today');
  await closing.getByRole('button', { name: /How it ended/ }).click();
  await page.getByRole('option', { name: 'New lease completed' }).click();
  await closing.getByLabel('Closing note').fill('A lease of 25 years was signed');
  await closing.getByLabel('Next annual review').fill('in 1 year');
  await closing.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(stands.getByText('New lease completed')).toBeVisible();

  const again = await moveTo(page, 'Fact finding');
  await again.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(again.getByRole('alert')).toContainText('Why it is opened again');
});

test('what stands in the way of closing is drawn, the thing to begin with and each thing that waits for it @phone', async ({ page }) => {
  await openCase(page, 'CAT-2025-001');
  const drawn = page.getByRole('list', { name: 'Everything in the way of closing, from what comes first' });
  await expect(drawn.getByRole('listitem')).toHaveCount(6);
  const boxOf = async (words: string) => {
    const box = await drawn.getByRole('listitem').filter({ hasText: words }).boundingBox();
    if (box === null) throw new Error(`“${words}” is not drawn.`);
    return box;
  };
  const [approval, grant, closing] = [
    await boxOf('Delegated approval for a term over 20 years.'),
    await boxOf('Grant blocked by lease term'),
    await boxOf('This case closes'),
  ];
  expect(approval.x + approval.width).toBeLessThan(grant.x);
  expect(grant.x + grant.width).toBeLessThan(closing.x);
  const cut = await drawn
    .getByRole('listitem')
    .evaluateAll((items) => items.filter((item) => item.scrollHeight > item.clientHeight).length);
  expect(cut).toBe(0);

  await snags(page)
    .getByRole('button', { name: /How “Grant blocked by lease term” stands/ })
    .click();
  await page.getByRole('menuitemradio', { name: 'Resolved' }).click();
  await expect(drawn.getByRole('listitem')).toHaveCount(4);
});

test('one case as a page for a joint meeting is a click away, and has no note of one side on it', async ({ page }) => {
  await page.goto('/stoke-on-trent/cases?flow=legacy_snagging');
  await page.getByRole('row', { name: /CAT-2025-001/ }).click();
  await page.getByRole('link', { name: 'Print for a meeting' }).click();
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { name: 'What is wrong' })).toBeVisible();
  await expect(paper).toContainText('Progress call: draft terms promised by early December.');
  await expect(paper).not.toContainText('only a covering letter');
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(paper.getByRole('list', { name: 'Open snags' })).toBeVisible();
});

test('a call logged without a connection is sent by itself when the connection is back, once', async ({ page, context, allowErrors }) => {
  allowErrors(/ERR_INTERNET_DISCONNECTED/, /ERR_NETWORK/, /Failed to fetch/);
  await openCase(page, 'CAT-2025-001');
  await page.getByRole('button', { name: 'Log a call' }).click();
  await page.getByLabel('What was said or done').fill('Rang from the train');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('sent by itself when Weft answers again')).toBeVisible();
  await context.setOffline(false);
  await expect(log(page).getByText('Rang from the train')).toHaveCount(1);
  await expect(page.getByLabel('What was said or done')).toBeHidden();
});

test('an email is pasted in whole, what was attached to it is among the documents of the case, and one Undo takes both back', async ({
  page,
}) => {
  await openCase(page, 'CAT-2025-001');
  await page.getByRole('button', { name: 'Add to the log' }).click();
  await page.getByRole('menuitem', { name: 'Log an email' }).click();
  await page
    .getByLabel('What it says')
    .fill('From: Property team\nSent: 20 November 2026 10:11\nSubject: The plan\n\nThe plan is attached.');
  await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveValue('The plan');
  const attached = page.getByRole('group', { name: 'What was attached' });
  const attach = async (name: string, words: string) => {
    const asked = page.waitForEvent('filechooser');
    await attached.getByRole('button', { name: 'Add documents' }).click();
    await (await asked).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(words) });
  };
  await attach('Empty.pdf', '');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('“Empty.pdf” cannot be added. There is nothing in it.');
  await attached.getByRole('button', { name: 'Leave out Empty.pdf' }).click();
  await attach('Boundary plan.pdf', '%PDF-1.4\n%%EOF\n');
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(log(page).getByText('Attached: Boundary plan')).toBeVisible();
  const documents = page.locator('#documents');
  await expect(documents).toContainText('Boundary plan');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(log(page).getByText('Attached: Boundary plan')).toBeHidden();
  await expect(documents).not.toContainText('Boundary plan');
});

test('an email with what was attached waits on this device for a connection, and is then there once', async ({
  page,
  context,
  allowErrors,
}) => {
  allowErrors(/ERR_INTERNET_DISCONNECTED/, /ERR_NETWORK/, /Failed to fetch/);
  await openCase(page, 'CAT-2025-001');
  await page.getByRole('button', { name: 'Add to the log' }).click();
  await page.getByRole('menuitem', { name: 'Log an email' }).click();
  await page.getByLabel('What it says').fill('The survey is attached.');
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('group', { name: 'What was attached' }).getByRole('button', { name: 'Add documents' }).click();
  await (await asked).setFiles({ name: 'Survey.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('1 log entry with 1 document waits for a connection.').first()).toBeVisible();
  await expect(page.getByLabel('What it says')).toBeHidden();
  await context.setOffline(false);
  await expect(log(page).getByText('Attached: Survey')).toHaveCount(1);
  await expect(page.locator('#documents')).toContainText('Survey');
});

test('who may only look finds nothing to press, and a case that is not there says so', async ({ page, allowErrors }) => {
  await openCase(page, 'CAT-2025-001');
  await become(page, 'Ada Admin', 'Vera Viewer');
  await expect(page.getByRole('heading', { name: 'Where it stands' })).toBeVisible();
  for (const name of [/^Move to/, /^Log/, /^Add/, /^Mark met/, /^Edit/, /^Change/, /^Record/]) {
    await expect(page.getByRole('main').getByRole('button', { name })).toHaveCount(0);
  }
  allowErrors(/404/);
  await page.goto('/stoke-on-trent/cases/0199a000-0000-7000-8000-000000000000');
  await expect(page.getByText('There is no such case here.')).toBeVisible();
});

test('the page of a case and its dialogs are accessible, and fit a window of 320 pixels', async ({ page }) => {
  await openCase(page, 'CAT-2025-001');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add snag' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Log a call' }).click();
  await page.getByRole('button', { name: 'What happens next' }).click();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
