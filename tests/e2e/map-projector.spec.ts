import AxeBuilder from '@axe-core/playwright';
import type { Page, Response } from '@playwright/test';
import { find, openMap } from './mapSteps.ts';
import { expect, test } from './weft.ts';

const wall = '/stoke-on-trent/map?projector=on';

/** Every answer of the server from now on, as text. */
function heard(page: Page): Promise<string>[] {
  const bodies: Promise<string>[] = [];
  page.on('response', (response: Response) => {
    const isAnswer = response.url().includes('/trpc/') && !response.url().includes('changes.feed');
    if (isAnswer) bodies.push(response.text().catch(() => ''));
  });
  return bodies;
}

test('one key puts the map on a wall with nothing around it, and Esc takes it back', async ({ page }) => {
  await openMap(page, '?view=rings');
  await page.keyboard.press('p');
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Map tools' })).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('Leave the projector')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page).not.toHaveURL(/projector/);
});

test('on a wall nobody is named, not even in what the server sends, until one key says so', async ({ page }) => {
  const named = heard(page);
  await openMap(page, '?view=rings');
  const names = (await Promise.all(named)).join('').match(/"name":"(?:Ada Admin|Vera Viewer)"/g);
  expect(names).not.toBeNull();

  await page.goto('about:blank');
  const bodies = heard(page);
  await page.goto(`${wall}&view=rings`);
  await expect(page.getByRole('grid')).toBeVisible();
  const text = (await Promise.all(bodies)).join('');
  expect(text).toContain('Name withheld');
  expect(text).not.toMatch(/Ada Admin|Vera Viewer/);
  expect(text).not.toMatch(/"personId":"[^"]*"[^}]*"name":"/);
  await page.keyboard.press('n');
  await expect(page.getByText('Names are shown')).toBeVisible();
});

test('what is on a wall can be read from the back, and number keys leave what is near', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openMap(page);
  await find(page, 'VAST', /VAST/);
  await expect(page).toHaveURL(/selected=/);
  await page.goto(`${page.url()}&projector=on`);
  await expect(page.getByText('Commissioning').first()).toBeVisible();
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/focus=/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/focus=/);

  for (const view of ['network', 'rings']) {
    await page.goto(`${wall}&view=${view}`);
    await expect(page.getByText('Commissioning').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast', 'color-contrast-enhanced']).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${view}: ${id}: ${html}`))).toEqual([]);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap((element) => {
        const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
        const isSeen = element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
        const hidden = element.closest('.ui-hidden, [aria-hidden="true"]') !== null;
        return says && isSeen && !hidden && Number.parseFloat(getComputedStyle(element).fontSize) < 24
          ? [`${element.textContent} ${getComputedStyle(element).fontSize}`]
          : [];
      }),
    );
    expect(small).toEqual([]);
  }
});
