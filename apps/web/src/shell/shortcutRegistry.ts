import { readSetting, writeSetting } from '../ui/theme/settings.ts';
import { isPressed, isSingleKey, isTyping, isWriting } from './shortcutKeys.ts';

export interface Shortcut {
  keys: string;
  description: string;
  run: () => void;
  whileTyping?: boolean | undefined;
  /** Gives way to any other for the same keys, whichever came first: what the frame does unless the page does it better. */
  yields?: boolean | undefined;
  /** Works only while the focus is inside this part of the page. */
  within?: { readonly current: Element | null } | undefined;
  /** Comes before whatever the page itself does with the key, wherever the focus is: for what steers a room full of people. */
  first?: boolean | undefined;
}

interface Snapshot {
  shortcuts: readonly Shortcut[];
  singleKeys: boolean;
}

const settingKey = 'weft.single-key-shortcuts';

/** The shortcuts that work now, and whether those of a single key do. */
export class ShortcutRegistry {
  readonly #onMac: boolean;
  readonly #listeners = new Set<() => void>();
  #all: readonly Shortcut[] = [];
  #state: Snapshot = { shortcuts: [], singleKeys: readSetting(settingKey) !== 'off' };

  constructor(onMac: boolean) {
    this.#onMac = onMac;
  }

  /** Adds a shortcut and returns what takes it away. */
  add(shortcut: Shortcut): () => void {
    this.#hold([...this.#all, shortcut]);
    return () => this.#hold(this.#all.filter((other) => other !== shortcut));
  }

  /** Runs the latest shortcut that the press stands for, if it may run here. Returns whether one did. @param first of those that come first only. */
  handle(event: KeyboardEvent, first = false): boolean {
    if (event.defaultPrevented || event.isComposing) return false;
    const pressed = this.#state.shortcuts.filter(
      (shortcut) => (shortcut.first ?? false) === first && isPressed(shortcut.keys, event, this.#onMac),
    );
    const shortcut = pressed.findLast((candidate) => this.#mayRun(candidate, event.target));
    if (!shortcut) return false;
    event.preventDefault();
    shortcut.run();
    return true;
  }

  readonly setSingleKeys = (on: boolean): void => {
    writeSetting(settingKey, on ? null : 'off');
    this.#set({ singleKeys: on });
  };

  readonly snapshot = (): Snapshot => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** In force are those that give way to none. */
  #hold(all: readonly Shortcut[]): void {
    this.#all = all;
    const firm = new Set(all.flatMap(({ keys, yields }) => (yields ? [] : [keys])));
    this.#set({ shortcuts: all.filter(({ keys, yields }) => !yields || !firm.has(keys)) });
  }

  #mayRun(shortcut: Shortcut, target: EventTarget | null): boolean {
    if (shortcut.within && !(target instanceof Node && shortcut.within.current?.contains(target))) return false;
    if (shortcut.first && (isInDialog(target) || isTyping(target) || (shortcut.keys === ' ' && isPressable(target)))) return false;
    if (isSingleKey(shortcut.keys)) return this.#state.singleKeys && !isTyping(target) && !isInDialog(target);
    // A menu that is about to close may have the focus still, and Ctrl with a letter is nothing to it.
    if (shortcut.keys.startsWith('mod+')) return (shortcut.whileTyping ?? true) || !isWriting(target);
    return shortcut.whileTyping || !isTyping(target);
  }

  #set(change: Partial<Snapshot>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Space presses what can be pressed. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}

/** A dialog covers the page, so the page's single keys rest. */
function isInDialog(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null && target.closest('.ui-toast') === null
  );
}
