/** What of a key press decides which shortcut it is. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/**
 * Whether the shortcut is one printed character by itself, such as `n`, `/` or `?`: those are ignored while typing and can be switched off.
 * Space prints nothing, and what it does it does only where the focus is.
 */
export function isSingleKey(keys: string): boolean {
  return keys.length === 1 && keys !== ' ';
}

/**
 * Whether a key press is the shortcut written `keys`: parts joined by `+`, the last one the key (`n`, `?`, `escape`, `arrowdown`), the others
 * `mod` (⌘ on a Mac, Ctrl elsewhere), `shift` or `alt`. For a sign such as `?`, Shift is part of typing it and is not looked at.
 */
export function isPressed(keys: string, press: KeyPress, onMac: boolean): boolean {
  const parts = keys.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  const mod = onMac ? press.metaKey : press.ctrlKey;
  const otherMod = onMac ? press.ctrlKey : press.metaKey;
  if (press.key.toLowerCase() !== key || otherMod) return false;
  if (mod !== parts.includes('mod') || press.altKey !== parts.includes('alt')) return false;
  const isSign = key.length === 1 && !/[a-z]/.test(key);
  return isSign || press.shiftKey === parts.includes('shift');
}

/** Whether letters pressed on this element are its own: words being typed, or the first letters of what a menu or an open list is to move to. */
export function isTyping(target: EventTarget | null): boolean {
  return isWriting(target) || (target instanceof HTMLElement && target.closest('[role="menu"], [role="listbox"]') !== null);
}

/** Whether keys pressed on this element write in it, so that Ctrl+Z is its own too. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit', 'range', 'file'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target.isContentEditable ||
    target.closest('[contenteditable]:not([contenteditable="false"])') !== null
  );
}
