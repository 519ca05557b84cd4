import type { Locator, Page, Response } from '@playwright/test';
import { snapshotSchema } from '@weft/domain';
import { expect } from './weft.ts';

const mapAddress = '/stoke-on-trent/map';

/** Opens the map at an address and waits until it is drawn. */
export async function openMap(page: Page, search = ''): Promise<void> {
  await page.goto(`${mapAddress}${search}`);
  await expect(viewSwitch(page, 'Network')).toBeVisible();
  if (!search.includes('view=')) await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
}

/** What the map says is left: "41 relationships, 52 organisations". */
export function result(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /relationships?, \d+ organisation/ });
}

export function viewSwitch(page: Page, name: 'Network' | 'Rings' | 'Axes' | 'Matrix' | 'Holders' | 'Table'): Locator {
  return page.getByRole('radio', { name });
}

/** What is selected, beside the map. */
export function panel(page: Page, name: string): Locator {
  return page.getByRole('complementary', { name });
}

/** Finds something by what it is called and takes the first that answers. */
export async function find(page: Page, words: string, option: RegExp | string): Promise<void> {
  await page.getByRole('combobox', { name: 'Find on the map' }).fill(words);
  await page.getByRole('option', { name: option }).first().click();
}

export async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Ada Admin' }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(name) }).click();
  await expect(page.getByRole('button', { name })).toBeVisible();
}

interface Place {
  id: string;
  x: number;
  y: number;
}

/** Opens the map and tells where everything stands on it, as the server has it: by id, and organisations by name. */
export async function allPlaces(page: Page): Promise<{ byId: Map<string, { x: number; y: number }>; byName: Map<string, Place> }> {
  const heard = page.waitForResponse((response: Response) => response.url().includes('network.snapshot'));
  await openMap(page);
  const { organisations, relationships } = snapshotSchema.parse((await (await heard).json()).result.data);
  const placed = [...organisations, ...relationships].flatMap(({ id, name, x, y }) =>
    x === null || y === null ? [] : [{ id, name, x, y }],
  );
  return {
    byId: new Map(placed.map(({ id, x, y }) => [id, { x, y }])),
    byName: new Map(
      placed
        .slice()
        .reverse()
        .map(({ id, name, x, y }) => [name, { id, x, y }]),
    ),
  };
}

/** Opens the map and tells where organisations stand on it, as the server has it. */
export async function placesOf(page: Page, ...names: string[]): Promise<Place[]> {
  const { byName } = await allPlaces(page);
  return names.map((name) => {
    const place = byName.get(name);
    if (!place) throw new Error(`${name} has no place on the map.`);
    return place;
  });
}

/** Opens the map and tells where one organisation stands on it. */
export async function placeOf(page: Page, name: string): Promise<Place> {
  const [place] = await placesOf(page, name);
  if (!place) throw new Error(`${name} has no place on the map.`);
  return place;
}
