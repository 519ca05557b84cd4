import { expectAccessible } from './accessible.ts';
import { countPresses, openAs, openRelationship, pick, section, take } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('an officer adds a relationship in six steps: two parties, type, level, holder, save', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 1, name: 'Add a relationship' })).toBeVisible();

  await pick(page.getByRole('combobox', { name: 'One party' }), 'property', /Corporate Property/);
  await pick(page.getByRole('combobox', { name: 'Another party' }), 'vast serv', /VAST Services/);
  await page.getByRole('radio', { name: 'Commissioning' }).check({ force: true });
  await page.getByRole('radio', { name: 'Place', exact: true }).check({ force: true });
  await pick(page.getByRole('combobox', { name: 'On the council side' }), 'asset man', /Asset managers/);
  await page.getByRole('button', { name: 'Add relationship' }).click();

  const name = 'Corporate Property / Property Services / Property team and VAST Services (1920): commissioning';
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Council side: who keeps this going' })).toContainText('Asset managers');
  await expect(page.getByText('Directly, between those who take part.')).toBeVisible();
  await expect(page.getByText(`Added the relationship “${name}”`).first()).toBeVisible();
});

test('the five questions suggest types, which are taken over only when asked', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/register/add');
  await page.getByRole('button', { name: 'Help me choose' }).click();
  const answer = (question: RegExp, label: string) =>
    page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: label, exact: true }).check({ force: true });
  await answer(/real say/, 'No');
  await answer(/day-to-day/, 'Yes');
  await answer(/area by area/, 'Not sure');
  await answer(/run council services/, 'Yes');
  await expect(page.getByText('This sounds like ongoing, with delivery')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Ongoing' })).not.toBeChecked();

  await page.getByRole('button', { name: 'Use these types' }).click();
  await expect(page.getByRole('radio', { name: 'Ongoing' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Delivery' })).toBeChecked();
});

test('what is missing is said first in a summary that leads to the field, and nothing typed is lost', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/register/add?type=shaping&level=system');
  await expect(page.getByRole('radio', { name: 'Shaping' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
  await page.getByRole('textbox', { name: 'What to call it' }).fill('The quarterly breakfast');
  await page.getByRole('button', { name: 'Add relationship' }).click();

  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('button', { name: 'Choose at least two organisations.' }).click();
  await expect(page.getByRole('combobox', { name: 'One party' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'What to call it' })).toHaveValue('The quarterly breakfast');
});

test('an organisation that is not here yet is added on the spot', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/register/add');
  const party = page.getByRole('combobox', { name: 'One party' });
  await party.fill('Etruria Canal Friends');
  await page.getByRole('option', { name: 'Add “Etruria Canal Friends” as a new organisation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an organisation' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Etruria Canal Friends');
  await dialog.getByRole('button', { name: /kind of organisation/ }).click();
  await page.getByRole('option', { name: 'Community group' }).click();
  await dialog.getByRole('button', { name: 'Add organisation' }).click();

  await expect(dialog).toBeHidden();
  await expect(party).toHaveValue('Etruria Canal Friends');
  await page.goto('/stoke-on-trent/register?list=organisations&q=etruria');
  await expect(page.getByRole('link', { name: 'Etruria Canal Friends' })).toBeVisible();
});

test('a deputy is added in three clicks', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'VCSE City Alliance agreement');
  const presses = await countPresses(page);
  const council = section(page, 'Council side');
  await council.getByRole('button', { name: 'Add a deputy' }).click();
  await page.getByRole('option', { name: /Cabinet member for Health/ }).click();

  const holders = page.getByRole('list', { name: 'Council side: who keeps this going' });
  await expect(holders.getByRole('listitem').filter({ hasText: 'Cabinet member for Health' })).toContainText('Deputy');
  await expect(council.getByRole('button', { name: 'Add a deputy' })).toBeFocused();
  expect(await presses()).toBeLessThanOrEqual(3);
});

test('that it runs through a broker is said in three clicks', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'Stoke-on-Trent Youth Collective');
  await expect(page.getByText('Directly, between those who take part.')).toBeVisible();
  const presses = await countPresses(page);
  await page.getByRole('button', { name: 'It runs through somebody' }).click();
  await page.getByRole('option', { name: /^Alice Charity/ }).click();

  await expect(page.getByRole('list', { name: 'Runs through' })).toContainText('Alice Charity');
  expect(await presses()).toBeLessThanOrEqual(3);
});

test('“still true” is one click on the page of a relationship, for caseworkers too', async ({ page }) => {
  await openAs(page, 'Cass Caseworker');
  await openRelationship(page, 'Aiming High contracts');
  await expect(page.getByText('Needs confirming')).toBeVisible();
  await page
    .getByRole('button', { name: /^Still true/ })
    .first()
    .click();

  await expect(page.getByText('Confirmed lately')).toBeVisible();
  await expect(page.getByText('Said to be still true today')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Still true' })).toBeHidden();
  // A caseworker may say so, and nothing else about it.
  await expect(page.getByRole('button', { name: 'Add a party' })).toBeHidden();
});

test('a dispute needs a sentence, and ends when somebody says that it is still true', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'Aiming High contracts');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'This is disputed…' }).click();
  const dialog = page.getByRole('dialog', { name: 'This is disputed' });
  await dialog.getByRole('button', { name: 'Mark as disputed' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say in a sentence what is disputed');
  await dialog.getByRole('textbox', { name: 'What is disputed' }).fill('The contract ended in the spring.');
  await dialog.getByRole('button', { name: 'Mark as disputed' }).click();

  await expect(page.getByRole('note').filter({ hasText: 'The contract ended in the spring.' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Still true/ })
    .first()
    .click();
  await expect(page.getByText('The contract ended in the spring.')).toBeHidden();
});

test('a value is edited where it stands: Enter saves, Esc leaves it as it was', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'Family Hub Champions');
  await page.getByRole('button', { name: 'When it happens: Add' }).click();
  const box = page.getByRole('textbox', { name: 'When it happens' });
  await box.fill('weekly');
  await box.press('Escape');
  await expect(page.getByRole('button', { name: 'When it happens: Add' })).toBeVisible();

  await page.getByRole('button', { name: 'When it happens: Add' }).click();
  await box.fill('every second Tuesday');
  await box.press('Enter');
  await expect(page.getByRole('button', { name: 'Edit When it happens: every second Tuesday' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Edit When it happens: every second Tuesday' })).toBeVisible();
});

test('a date is typed as people type it, and one that ends before it starts is refused beside the field', async ({ page, allowErrors }) => {
  allowErrors(/400/);
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'VCSE City Alliance agreement');
  await page.getByRole('button', { name: 'To: Add' }).click();
  const box = page.getByRole('textbox', { name: 'To', exact: true });
  await box.fill('27 3 2007');
  await box.press('Enter');
  await expect(page.getByText('It cannot end before it starts.')).toBeVisible();
  await box.fill('31 march 2029');
  await box.press('Enter');
  await expect(page.getByRole('button', { name: 'Edit To: 31 March 2029' })).toBeVisible();
});

test('an organisation cannot become part of what is part of it', async ({ page, allowErrors }) => {
  allowErrors(/400/);
  await openAs(page, 'Olive Officer', '/register?list=organisations&q=Stoke-on-Trent City Council');
  await page.getByRole('link', { name: 'Stoke-on-Trent City Council', exact: true }).click();
  await page.getByRole('button', { name: 'Say what it is part of' }).click();
  await take(page.getByRole('combobox', { name: 'Part of' }), 'public health', /Public Health team/);
  await expect(
    page.getByText(
      'An organisation cannot be part of itself: Stoke-on-Trent City Council → Public Health team → Stoke-on-Trent City Council.',
    ),
  ).toBeVisible();
});

test('a post is added, filled, and given up again, and whoever held it stays on record', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/register?list=organisations&q=Alice Charity');
  await page.getByRole('link', { name: 'Alice Charity', exact: true }).click();
  await page.getByRole('button', { name: 'Add a post' }).click();
  const adding = page.getByRole('dialog', { name: 'Add a post' });
  await adding.getByRole('textbox', { name: 'Title' }).fill('Volunteer lead');
  await adding.getByRole('button', { name: 'Add post' }).click();
  const posts = section(page, 'Posts');
  await expect(posts.getByRole('listitem').filter({ hasText: 'Volunteer lead' })).toContainText('Vacant');

  await posts.getByRole('button', { name: 'Appoint somebody as Volunteer lead' }).click();
  const appointing = page.getByRole('dialog', { name: 'Who is now Volunteer lead?' });
  await appointing.getByRole('combobox', { name: 'Full name' }).fill('Priya Example');
  await page.getByRole('option', { name: 'Priya Example, who is new here' }).click();
  await appointing.getByRole('textbox', { name: 'First day, if known' }).fill('1 april 2025');
  await appointing.getByRole('button', { name: 'Appoint' }).click();
  await expect(posts.getByRole('listitem').filter({ hasText: 'Volunteer lead' })).toContainText('Priya Example');

  await posts.getByRole('link', { name: 'Volunteer lead' }).click();
  await page.getByRole('button', { name: 'More about Priya Example' }).click();
  await page.getByRole('menuitem', { name: 'End the appointment…' }).click();
  const ending = page.getByRole('dialog', { name: 'When was the last day of Priya Example?' });
  await ending.getByRole('textbox', { name: 'Last day' }).fill('30 june 2025');
  await ending.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('1 April 2025 to 30 June 2025')).toBeVisible();
  await expect(page.getByText('Vacant')).toBeVisible();
  await page.getByRole('link', { name: 'Priya Example' }).click();
  await expect(page.getByText('No post today.')).toBeVisible();
  await expect(page.getByText('Alice Charity · 1 April 2025 to 30 June 2025')).toBeVisible();
});

test('a list is walked with the keyboard, and Back leads to it as it was', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/register');
  await page.getByRole('searchbox', { name: 'Find in relationships' }).fill('backs the city');
  await expect(page.getByText('4 of 41 relationships')).toBeVisible();
  await expect(page).toHaveURL(/q=backs/);
  await page.getByRole('row', { name: /^Asha/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Bentilee Volunteers backs the City Alliance' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Find in relationships' })).toHaveValue('backs the city');
  await page.getByRole('link', { name: 'Family Focus backs the City Alliance' }).click();
  await page.goBack();
  await expect(page.getByText('4 of 41 relationships')).toBeVisible();
});

test('`e` starts editing the name', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'Family Hub Champions');
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Hub Champions');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Hub Champions' })).toBeVisible();
});

test('what a relationship brings is said in place: which benefit, how far it has come, and where it shows', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'Family Hub Champions');
  const brings = section(page, 'What it brings');
  const add = brings.getByRole('button', { name: 'Add a benefit' });
  // It is scrolled to first, as by a person: a list that opens while the page still moves closes again.
  await add.hover();
  await add.click();
  await page.getByRole('option', { name: /^Wider reach/ }).click();
  await expect(brings.getByText('Seen already')).toBeVisible();
  await brings.getByRole('button', { name: /^How far “Wider reach” has come/ }).click();
  await page.getByRole('menuitemradio', { name: /^Missed/ }).click();
  await expect(brings.getByText('Missed', { exact: true })).toBeVisible();
  await brings.getByRole('button', { name: /Where “Wider reach” shows/ }).click();
  await page.keyboard.type('No hub east of the canal');
  await page.keyboard.press('Enter');
  await expect(brings.getByText('No hub east of the canal')).toBeVisible();
  await expectAccessible(page);
  await brings.getByRole('button', { name: 'Remove Wider reach' }).click();
  await expect(brings.getByText('Nobody has said yet what this is good for.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(brings.getByText('No hub east of the canal')).toBeVisible();
});

test('a viewer sees plain values and nothing to press', async ({ page }) => {
  await openAs(page, 'Vera Viewer');
  await openRelationship(page, 'VCSE City Alliance agreement');
  const main = page.getByRole('main');
  await expect(main.getByText('A compact counts as ongoing; joint priorities make it shaping as well.')).toBeVisible();
  await expect(main.getByText('Cllr Jane Ashworth')).toBeHidden();
  await expect(main.getByRole('button')).toHaveCount(0);
  await page.goto('/stoke-on-trent/register/add');
  await expect(page.getByText('Adding relationships is for officers')).toBeVisible();
});

test('HTML and formulas are shown as they were typed, and do nothing', async ({ page }) => {
  const name = '<img src=x onerror="document.title=\'run\'"> =HYPERLINK("http://example.org","pay")';
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'Family Hub Champions');
  await page.getByRole('button', { name: 'Edit Name: Family Hub Champions' }).click();
  const box = page.getByRole('textbox', { name: 'Name' });
  await box.fill(name);
  await box.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.goto('/stoke-on-trent/register?q=HYPERLINK');
  await expect(page.getByRole('link', { name })).toBeVisible();
  await page.goto('/stoke-on-trent/changes');
  await expect(page.getByRole('button', { name: `Changed the relationship “${name}”` }).first()).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page).toHaveTitle('Changes · Weft');
});

test('what needs confirming is shown alike in the list and on an organisation’s page, and what is over is not asked about', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', '/register');
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  const stale = row('Aiming High contracts');
  await expect(stale.getByRole('img', { name: 'Commissioning, needs confirming' })).toBeVisible();
  await expect(stale.getByText('Needs confirming', { exact: true })).toBeVisible();
  const over = row('Civil Society Covenant Round Table');
  await expect(over).toContainText('Completed');
  await expect(over).not.toContainText('Needs confirming');
  await expect(over.getByRole('img', { name: 'Shaping', exact: true })).toBeVisible();

  await stale.getByRole('link', { name: 'Aiming High contracts' }).click();
  await page.getByRole('link', { name: 'CAFS', exact: true }).click();
  const line = section(page, 'Relationships').getByRole('listitem').filter({ hasText: 'Aiming High contracts' });
  await expect(line.getByRole('img', { name: 'Commissioning, needs confirming' })).toBeVisible();
  await expect(line.getByText('Needs confirming', { exact: true })).toBeVisible();
});
