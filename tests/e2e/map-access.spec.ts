import { expectAccessible } from './accessible.ts';
import { find, openMap, panel, viewSwitch } from './mapSteps.ts';
import { expect, test } from './weft.ts';

for (const view of ['network', 'rings', 'matrix', 'holders', 'table'] as const) {
  test(`the ${view} view meets WCAG 2.2 AA, with filters and a relationship open, light and dark`, async ({ page }) => {
    await openMap(page, `?view=${view}&levels=place`);
    await page.getByRole('button', { name: /^Filters/ }).click();
    await find(page, 'City Alliance agreement', /VCSE City Alliance agreement/);
    await expect(panel(page, 'VCSE City Alliance agreement')).toContainText('Sources');
    await expectAccessible(page);
  });

  test(`the ${view} view fits a phone and a window of 320 pixels @phone`, async ({ page }) => {
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await openMap(page, `?view=${view}`);
    await expect(viewSwitch(page, 'Network')).toBeVisible();
    expect(await sideways()).toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways()).toBe(0);
    await find(page, 'City Alliance agreement', /VCSE City Alliance agreement/);
    await expect(panel(page, 'VCSE City Alliance agreement')).toBeVisible();
    expect(await sideways()).toBe(0);
    await expectAccessible(page);
  });
}

test('an organisation and several things at once are shown accessibly', async ({ page }) => {
  await openMap(page, '?view=rings');
  await find(page, 'vast', /VAST Services/);
  await expect(panel(page, 'VAST Services (1920)')).toContainText('Sources');
  await expectAccessible(page);
  await page.getByRole('gridcell', { name: /^Neighbourhood at neighbourhood level/ }).focus();
  await page.keyboard.press(' ');
  await expect(panel(page, '4 relationships')).toBeVisible();
  await expectAccessible(page);
  await openMap(page, '?view=rings&cell=neighbourhood-neighbourhood');
  await expect(page.getByRole('heading', { name: 'Neighbourhood at neighbourhood level' })).toBeVisible();
  await expectAccessible(page);
});
