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

/** Every word in sight on the page, however it is drawn but on a canvas: how high it is in pixels. */
function wordsOn(page: Page) {
  return page.evaluate(() => {
    const at = (element: Element, pseudo?: string) => {
      const { fontSize } = getComputedStyle(element, pseudo);
      const picture = element instanceof SVGElement ? element.ownerSVGElement : null;
      // A picture may be shown larger than it was drawn.
      const drawn = picture?.viewBox.baseVal?.width ? picture.getBoundingClientRect().width / picture.viewBox.baseVal.width : 1;
      return { height: Number.parseFloat(fontSize) * drawn };
    };
    return [...document.querySelectorAll('main *')].flatMap((element) => {
      const isSeen =
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        element.getBoundingClientRect().width > 1 &&
        element.closest('.ui-hidden') === null;
      if (!isSeen) return [];
      const words = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent?.trim());
      const own = words.some((text) => text) ? [{ words: words.join(' '), ...at(element) }] : [];
      const letter = element.getAttribute('data-letter');
      return letter ? [...own, { words: letter, ...at(element, '::before') }] : own;
    });
  });
}

test('what is on a wall can be read from the back in every view', async ({ page }) => {
  // Eight pages, each measured word by word: on a busy machine that takes its time.
  test.slow();
  await page.setViewportSize({ width: 1920, height: 1080 });
  const places = ['network', 'rings', 'axes', 'matrix', 'matrix&matrix=holder', 'holders', 'table', 'rings&cell=ongoing-place'];
  for (const place of places) {
    await page.goto(`${wall}&view=${place}`);
    await expect(page.getByRole('listitem').filter({ hasText: 'Commissioning' }).first()).toBeVisible();
    await expect(page.getByRole(place === 'network' ? 'application' : /rings$|table/.test(place) ? 'grid' : 'main').first()).toBeVisible();
    await expect(page.getByText('Opening the workspace')).toHaveCount(0);
    const words = await wordsOn(page);
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter(({ height }) => height < 23.9).map((each) => `${place}: ${each.words} ${each.height}`)).toEqual([]);
    // Pictures take their colours from the same tokens, which are held to 7:1 by themselves.
    if (!/^(matrix|holders|table)/.test(place)) continue;
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast', 'color-contrast-enhanced']).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${place}: ${id}: ${html}`))).toEqual([]);
  }
});

test('going on a wall and off it moves nothing: zoom, selection, focus and filter stay, and the screen stays on', async ({ page }) => {
  await page.addInitScript(() => {
    const held = { count: 0 };
    const request = async () => {
      held.count += 1;
      const release = async () => {
        held.count -= 1;
      };
      return { released: false, release };
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.assign(window, { held });
  });
  const held = () => page.evaluate(() => Reflect.get(window, 'held').count);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await openMap(page, '?view=network&types=ongoing');
  await find(page, 'VAST', /^VAST Services/);
  await expect(page).toHaveURL(/selected=/);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/at=/);
  const network = page.getByRole('application', { name: /^Network/ });
  await network.evaluate((element) => element.setAttribute('data-same', ''));
  await network.focus();
  const at = new URL(page.url()).searchParams.get('at');

  await page.keyboard.press('p');
  await expect(page.getByRole('banner')).toBeHidden();
  await expect.poll(isFull).toBe(true);
  await expect.poll(held).toBe(1);
  await expect(network).toHaveAttribute('data-same', '');
  await expect(page).toHaveURL((url) => url.searchParams.get('projector') === 'on' && url.searchParams.get('at') === at);

  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Find on the map' })).toBeFocused();
  await page.keyboard.type('family hubs');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/focus=[^&]+&steps=2|steps=2&.*focus=/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/focus=/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect.poll(isFull).toBe(false);
  await expect.poll(held).toBe(0);
  await expect(network).toHaveAttribute('data-same', '');
  await expect(page).toHaveURL((url) => url.searchParams.has('types') && url.searchParams.has('selected'));
});
