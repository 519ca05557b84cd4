import type { Page } from '@playwright/test';
import { axeFindingsOnAll } from './accessible.ts';
import { countPresses, openAs, openRelationship, section } from './registerSteps.ts';
import { expect, test } from './weft.ts';

const property = 'Corporate Property / Property Services / Property team';

async function openOrganisation(page: Page, name: string) {
  await page.goto(`/stoke-on-trent/register?list=organisations&q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const line = (page: Page, name: string) => section(page, 'Relationships').getByRole('listitem').filter({ hasText: name });
const around = (page: Page, name: string) => page.getByRole('list', { name: `One step from ${name}` });

async function addDocument(page: Page, name: string, about: string) {
  const asked = page.waitForEvent('filechooser');
  await section(page, 'Documents').getByRole('button', { name: 'Add documents' }).click();
  await (await asked).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
  const dialog = page.getByRole('dialog', { name: 'Add a document' });
  await expect(dialog.getByRole('button', { name: /What about/ })).toContainText(about);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('an organisation’s page says who knows it on either side, how senior they are, with what risk and through whom @phone', async ({
  page,
}) => {
  await openOrganisation(page, property);
  await expect(section(page, 'Who keeps its relationships going')).toContainText('4 to confirm');
  const council = page.getByRole('list', { name: 'Council side: who keeps these going' });
  const head = council.getByRole('listitem').filter({ hasText: 'Incoming Head of Property Services' });
  await expect(head).toContainText('Senior manager');
  await expect(head).toContainText('Leads Annual review and reporting for CAT tenants');
  await expect(head).toContainText('Nobody in post');
  await expect(head).toContainText('Alone on 1');
  await expect(page.getByRole('list', { name: 'Brokers' })).toContainText('4 relationships run through VAST Services (1920)');
  expect(await axeFindingsOnAll(page)).toEqual([]);
});

test('an organisation says who knows it first, then what it takes part in, its picture and its details, and only then the rest @phone', async ({
  page,
}) => {
  await openOrganisation(page, property);
  await expect(page.getByRole('heading', { name: 'History', exact: true })).toBeVisible();
  const parts = ['Who keeps its relationships going', 'Relationships', 'Around it', 'Details', 'Posts', 'History'];
  for (const name of parts) await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  // All at one moment: the page grows while its parts arrive.
  const tops = await page.getByRole('heading').evaluateAll((headings, names) => {
    const boxOf = (name: string) => headings.find((heading) => heading.textContent.trim() === name)?.getBoundingClientRect();
    return names.map((name) => ({ name, top: boxOf(name)?.top ?? 0, start: boxOf(name)?.left ?? 0 }));
  }, parts);
  const first = tops[0]?.start ?? 0;
  // Beside the rest, the picture and the details make a column of their own; on a phone there is but one.
  const columns = [tops.filter(({ start }) => start < first + 100), tops.filter(({ start }) => start >= first + 100)];
  for (const column of columns) expect(column).toEqual([...column].sort((one, other) => one.top - other.top));
  expect(columns.map((column) => column.length)).toEqual(test.info().project.name === 'phone' ? [6, 0] : [4, 2]);
});

test('“still true” is one click beside a relationship on an organisation’s page, and the picture shows it @phone', async ({ page }) => {
  await openAs(page, 'Cass Caseworker');
  await openOrganisation(page, property);
  const policy = 'CAT policy and Introduction to Asset Transfers';
  const drawn = around(page, property).getByRole('listitem').filter({ hasText: policy });
  await expect(drawn.getByRole('img', { name: 'Commissioning, needs confirming' })).toBeVisible();
  const presses = await countPresses(page);
  await line(page, policy)
    .getByRole('button', { name: /^Still true/ })
    .click();
  await expect(section(page, 'Who keeps its relationships going')).toContainText('1 confirmed within 12 months');
  await expect(drawn.getByRole('img', { name: 'Commissioning', exact: true })).toBeVisible();
  await expect(line(page, policy).getByRole('button', { name: /^Still true/ })).toBeHidden();
  expect(await presses()).toBe(1);
});

test('the picture of what is around an organisation is walked by keyboard, and leads to the map around it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await openOrganisation(page, 'YMCA North Staffordshire');
  const links = around(page, 'YMCA North Staffordshire').getByRole('link');
  await links.first().focus();
  await page.keyboard.press('Tab');
  await expect(links.last()).toBeFocused();
  await expect(links.last()).toHaveText('Stoke-on-Trent Food Partnership');
  expect(scripts.filter((name) => /cytoscape/i.test(name))).toEqual([]);
  await page.getByRole('link', { name: 'The map around it' }).click();
  await expect(page).toHaveURL(/\/map\?.*focus=/);
  await page.goBack();
  await links.last().press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Stoke-on-Trent Food Partnership' })).toBeVisible();
});

test('an organisation and its relationship have documents of their own, and the organisation shows both @phone', async ({ page }) => {
  const policy = 'CAT policy and Introduction to Asset Transfers';
  await openRelationship(page, policy);
  await addDocument(page, 'Policy_of_2024.pdf', 'This relationship');
  await expect(page.getByRole('link', { name: /Policy of 2024/ })).toBeVisible();
  await openOrganisation(page, property);
  await addDocument(page, 'Who_we_are.pdf', 'This organisation');
  const papers = page.getByRole('list', { name: 'Papers' }).getByRole('listitem');
  await expect(papers.filter({ hasText: 'Policy of 2024' })).toContainText(policy);
  await expect(papers.filter({ hasText: 'Who we are' })).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(papers).toHaveCount(1);
});

test('an organisation shows the papers of its building and its case too, each group by itself and each leading to where it hangs @phone', async ({
  page,
}) => {
  const name = 'Example: Sprigging Court Neighbours';
  const building = 'Example: Sprigging Court Centre';
  await openAs(page, 'Cass Caseworker');
  await openOrganisation(page, name);
  await section(page, 'Buildings').getByRole('link', { name: building }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(building);
  await addDocument(page, 'Lease.pdf', 'This tenancy');
  await openOrganisation(page, name);
  await addDocument(page, 'Who_we_are.pdf', 'This organisation');
  const ofBuilding = section(page, 'Of its tenancies and buildings');
  await expect(ofBuilding.getByRole('listitem')).toContainText('Lease');
  await expect(section(page, 'Of the organisation itself').getByRole('listitem')).toContainText('Who we are');
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await ofBuilding.getByRole('link', { name: `The tenancy of ${building}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(building);
});

test('what need not be chosen is taken back again: a neighbourhood, a seniority', async ({ page }) => {
  await openOrganisation(page, property);
  const details = section(page, 'Details');
  await details.getByRole('button', { name: 'Area: Stoke-on-Trent' }).click();
  await page.getByRole('menuitemradio', { name: 'Not recorded' }).click();
  await expect(details.getByRole('button', { name: 'Area: Choose' })).toBeVisible();
  await page.getByRole('link', { name: 'Incoming Head of Property Services' }).last().click();
  await page.getByRole('button', { name: 'Seniority: Senior manager' }).click();
  await page.getByRole('menuitemradio', { name: 'Not recorded' }).click();
  await expect(page.getByRole('button', { name: 'Seniority: Choose' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Seniority: Choose' })).toBeVisible();
});

test('a person’s page says what they keep going and how, and it is confirmed there in one click @phone', async ({ page }) => {
  await openOrganisation(page, 'VAST Services (1920)');
  await section(page, 'Posts').getByRole('link', { name: 'Chief Executive, VAST' }).click();
  await page.getByRole('link', { name: 'Lisa Healings' }).click();
  const kept = page.getByRole('list', { name: 'Keeps going' }).getByRole('listitem');
  await expect(kept.first()).toContainText('Lead');
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await kept
    .first()
    .getByRole('button', { name: /^Still true/ })
    .click();
  await expect(kept.first().getByText('Needs confirming')).toBeHidden();
});

test('a directorate counts all that is within it, and what hangs on one holder leads to just that', async ({ page }) => {
  await openOrganisation(page, 'Stoke-on-Trent City Council');
  const whole = page.getByRole('list', { name: 'With all that is within it' });
  const alone = whole.getByRole('link', { name: /hang on one holder$/ });
  const count = (await alone.textContent())?.match(/^\d+/)?.[0] ?? '';
  await alone.click();
  await expect(page.getByRole('status').filter({ hasText: `${count} of ` })).toBeVisible();
});
