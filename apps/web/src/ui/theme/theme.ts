import { useSyncExternalStore } from 'react';
import { keptTheme, type Theme, type ThemeChoice, themeOf, themeSetting, writeSetting } from './settings.ts';

export type { Theme, ThemeChoice };

const listeners = new Set<() => void>();
let choice: ThemeChoice = 'system';
let isOnWall = false;

/** The theme in force now. */
export function currentTheme(): Theme {
  return isOnWall ? 'light' : themeOf(choice);
}

/** Shows everything as for a projected wall, large and of high contrast, or as usual again. */
export function setOnWall(on: boolean): void {
  isOnWall = on;
  document.documentElement.toggleAttribute('data-projector', on);
  apply();
}

/** Changes the theme and remembers it on this device. */
export function setTheme(next: ThemeChoice): void {
  choice = next;
  writeSetting(themeSetting, next);
  apply();
}

/** Reads the remembered choice, sets `data-theme` on the root, and follows the system while the choice is `system`. Call once, before drawing. */
export function startTheme(): void {
  choice = keptTheme();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply);
  apply();
}

/** The person's choice, the theme that it comes to, and whether it is for a wall, kept up to date. For what cannot be styled: a canvas. */
export function useTheme(): { choice: ThemeChoice; theme: Theme; isOnWall: boolean } {
  const theme = useSyncExternalStore(subscribe, currentTheme);
  const chosen = useSyncExternalStore(subscribe, () => choice);
  const onWall = useSyncExternalStore(subscribe, () => isOnWall);
  return { choice: chosen, theme, isOnWall: onWall };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function apply(): void {
  document.documentElement.dataset.theme = currentTheme();
  for (const listener of listeners) listener();
}
