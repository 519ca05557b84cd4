import { axeFindingsOnAll } from './accessible.ts';
import { openAs } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('whoever holds over is one press away; the tenancy is edited in place, its key dates follow, and undo takes it back', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', '/tenancies');
  await page.getByRole('button', { name: /^Holding over/ }).click();
  await expect(page).toHaveURL(/show=holding_over/);
  await expect(page.getByRole('status').filter({ hasText: /^1 of 8/ })).toBeVisible();
  await page.getByRole('link', { name: 'Example: Jigger Bank Sports Association' }).click();

  await expect(page.getByText('cannot hold a lease in its own name', { exact: false })).toBeVisible();
  const notKnown = page.getByRole('list', { name: 'Dates that cannot be worked out' });
  await expect(notKnown).toContainText('Cannot be worked out because it is not known whether the tenancy is inside the 1954 Act.');
  expect(await axeFindingsOnAll(page)).toEqual([]);

  await page.getByRole('button', { name: /^Security of tenure/ }).click();
  await page.getByRole('menuitemradio', { name: /^Protected/ }).click();
  await expect(notKnown).not.toContainText('1954 Act');
  await page.getByRole('button', { name: /^Passed/ }).click();
  await expect(page.getByRole('list', { name: 'Key dates that have passed' })).toContainText('A notice given today can name');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(notKnown).toContainText('1954 Act');
});
