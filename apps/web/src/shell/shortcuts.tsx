import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ShortcutRegistry } from './shortcutRegistry.ts';

const RegistryContext = createContext<ShortcutRegistry | null>(null);

/** Holds the shortcuts of everything inside it and listens for them on the window. */
export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new ShortcutRegistry(/Mac|iPhone|iPad/.test(navigator.userAgent)));
  useEffect(() => {
    const listen = (event: KeyboardEvent) => registry.handle(event);
    const listenFirst = (event: KeyboardEvent) => {
      if (registry.handle(event, true)) event.stopPropagation();
    };
    window.addEventListener('keydown', listen);
    window.addEventListener('keydown', listenFirst, { capture: true });
    return () => {
      window.removeEventListener('keydown', listen);
      window.removeEventListener('keydown', listenFirst, { capture: true });
    };
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

export interface UseShortcutOptions {
  /** Not now: nothing to act on. It also leaves the list. */
  isDisabled?: boolean | undefined;
  /** Work while words are being typed too. So it is for shortcuts with Ctrl or ⌘, unless said otherwise; single keys never do. */
  whileTyping?: boolean | undefined;
  /** Give way to any other for the same keys, whichever came first. */
  yields?: boolean | undefined;
  /** Work only while the focus is inside this part of the page. */
  within?: RefObject<Element | null> | undefined;
  /** Come before whatever the page itself does with the key, wherever the focus is. */
  first?: boolean | undefined;
}

/**
 * Makes a key press do something for as long as the component is shown, and lists it under `?`.
 * @param keys `n`, `?`, `mod+k`, `mod+shift+z`, `escape`: see `isPressed`. Of two for the same keys, the one that came last wins.
 */
export function useShortcut(keys: string, description: string, run: () => void, options: UseShortcutOptions = {}): void {
  const registry = useRegistry();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const { isDisabled = false, whileTyping, yields, first, within } = options;
  useEffect(() => {
    if (isDisabled) return;
    return registry.add({ keys, description, whileTyping, yields, first, within, run: () => latest.current() });
  }, [registry, keys, description, whileTyping, yields, first, within, isDisabled]);
}

/** Every shortcut that works now, and the setting for single keys. */
export function useShortcuts() {
  const registry = useRegistry();
  const { shortcuts, singleKeys } = useSyncExternalStore(registry.subscribe, registry.snapshot);
  return { shortcuts, singleKeys, setSingleKeys: registry.setSingleKeys };
}

function useRegistry(): ShortcutRegistry {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('Shortcuts need a ShortcutProvider around them.');
  return registry;
}
