import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './weft.ts';

/** What axe has against the page as it stands: WCAG 2.2 AA, in the light theme and in the dark one. */
async function axeFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion, so that no colour is half way from one theme to the other.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await settled(page);
    // What React Aria says of a button that waited is named after the button, and stays a few seconds longer than a button that went with it.
    const { violations } = await new AxeBuilder({ page })
      .exclude('[data-live-announcer] [role="img"]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ html, failureSummary }) => `${colorScheme}: ${id}: ${html} ${failureSummary ?? ''}`));
    }
  }
  return found;
}

/** Brings every transition to its end, so that no colour is on its way. It waits for no frame: a busy machine may be long in drawing one. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  });
}

/** The same of the page made as tall as what is on it, so that nothing lies under the navigation at the foot for being scrolled there. */
export async function axeFindingsOnAll(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  let height = 0;
  // A page grows while its parts arrive, and with a taller window: until it is as tall as before.
  await expect(async () => {
    const before = height;
    height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (size) await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
    expect(height).toBe(before);
  }).toPass();
  const found = await axeFindings(page);
  if (size) await page.setViewportSize(size);
  return found;
}

/** Fails with what axe has against the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}
