import type { Page } from '@playwright/test';
import { axeFindingsOnAll } from './accessible.ts';
import { openAs, openRelationship, section } from './registerSteps.ts';
import { expect, test } from './weft.ts';

type Stop = readonly [path: string, isThere: (page: Page) => Promise<unknown>];

const walks: Readonly<Record<string, readonly Stop[]>> = {
  'the first page and the log': [
    [
      '',
      async (page) => {
        // The parts that come last, each after an answer of its own.
        for (const name of [/^Lately, by others/, /^Checks of buildings/]) await page.getByRole('heading', { name }).waitFor();
      },
    ],
    [
      '/changes',
      (page) =>
        page
          .getByRole('button', { name: /^Brought in/ })
          .first()
          .waitFor(),
    ],
    ['/changes?show=bin', (page) => page.getByText('The bin is empty').waitFor()],
    ['/register/organisations/add', (page) => page.getByRole('textbox', { name: /^Name/ }).waitFor()],
  ],
  actions: [
    ['/actions', (page) => page.getByText('Actions go here').waitFor()],
    ['/actions?add=true', (page) => page.getByRole('dialog', { name: 'Add an action' }).waitFor()],
  ],
  'buildings and tenancies': [
    ['/tenancies', (page) => page.getByRole('link', { name: 'Example: Marl Hole Community Hall' }).waitFor()],
    ['/tenancies?show=holding_over&sort=expiry', (page) => page.getByText('1 of 8 tenancies').waitFor()],
    ['/tenancies?q=nothing-has-this', (page) => page.getByText('Nothing here answers to that').waitFor()],
  ],
  'the lists of the register': [
    ['/register', (page) => page.getByRole('link', { name: 'Aiming High contracts' }).waitFor()],
    ['/register?list=organisations', (page) => page.getByRole('link', { name: 'Alice Charity' }).waitFor()],
    ['/register?list=people', (page) => page.getByRole('link', { name: 'Leader of the Council' }).waitFor()],
    ['/register?list=people&show=people', (page) => page.getByRole('link', { name: 'Lisa Healings' }).waitFor()],
    ['/register?q=nothing-has-this', (page) => page.getByText('No relationship matches').waitFor()],
  ],
};

// A walk looks at many pages, each in both themes.
test.setTimeout(180_000);

for (const [what, stops] of Object.entries(walks)) {
  test(`axe finds nothing on ${what}, light and dark @phone`, async ({ page }) => {
    for (const [path, isThere] of stops) {
      await page.goto(`/stoke-on-trent${path}`);
      await isThere(page);
      expect(await axeFindingsOnAll(page), path).toEqual([]);
    }
  });
}

test('axe finds nothing on the form for a relationship with the guide open and something missing, light and dark @phone', async ({
  page,
}) => {
  await page.goto('/stoke-on-trent/register/add');
  await page.getByRole('button', { name: 'Help me choose' }).click();
  await page
    .getByRole('radiogroup', { name: /run council services/ })
    .getByRole('radio', { name: 'Yes' })
    .check({ force: true });
  await page.getByRole('button', { name: 'Add relationship' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  expect(await axeFindingsOnAll(page)).toEqual([]);
});

test('axe finds nothing on the page of a relationship, an organisation, a post and a person, light and dark', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'VCSE City Alliance agreement');
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.getByRole('list', { name: 'Who takes part' }).getByRole('link', { name: 'VAST Services (1920)' }).click();
  const post = section(page, 'Posts').getByRole('link', { name: 'Chief Executive, VAST' });
  await post.waitFor();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await post.click();
  await page.getByRole('link', { name: 'Lisa Healings' }).waitFor();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.getByRole('link', { name: 'Lisa Healings' }).click();
  await page.getByRole('heading', { name: 'Holds now' }).waitFor();
  expect(await axeFindingsOnAll(page)).toEqual([]);
});

test('axe finds nothing on a dialog, an open menu and a value being edited, light and dark', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'VCSE City Alliance agreement');
  await page.getByRole('button', { name: 'Edit Name: VCSE City Alliance agreement' }).click();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More about Leader of the Council' }).click();
  await page.getByRole('menuitem', { name: 'Make deputy' }).waitFor();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Change who or when…' }).click();
  await page.getByRole('dialog', { name: 'Who keeps this going' }).waitFor();
  expect(await axeFindingsOnAll(page)).toEqual([]);
});
