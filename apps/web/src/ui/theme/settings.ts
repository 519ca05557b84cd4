/** A setting kept on this device, or null. Private windows may refuse storage: then nothing is kept, and nothing fails. */
export function readSetting(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a setting on this device; `null` forgets it. Returns whether it could. */
export function writeSetting(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export type ThemeChoice = 'system' | 'light' | 'dark';
export type Theme = 'light' | 'dark';

export const themeSetting = 'weft.theme';

/** The choice of theme kept on this device. */
export function keptTheme(): ThemeChoice {
  const kept = readSetting(themeSetting);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** What a choice of theme comes to. */
export function themeOf(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  return typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
