import './shortcutList.css';
import { Switch } from '../fields/choices.tsx';
import { Dialog } from '../overlays/Dialog.tsx';
import { Keys } from '../text/Text.tsx';

export interface ShortcutEntry {
  keys: string;
  description: string;
}

export interface ShortcutListProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  shortcuts: readonly ShortcutEntry[];
  /** Whether shortcuts of a single key work. */
  singleKeys: boolean;
  onSingleKeysChange: (on: boolean) => void;
}

/** Every shortcut that works on this page, and the switch that turns single keys off. */
export function ShortcutList({ isOpen, onOpenChange, shortcuts, singleKeys, onSingleKeysChange }: ShortcutListProps) {
  return (
    <Dialog title="Keyboard shortcuts" isOpen={isOpen} onOpenChange={onOpenChange}>
      <dl className="ui-shortcuts">
        {shortcuts.map((shortcut) => (
          <div className="ui-shortcut" key={`${shortcut.keys} ${shortcut.description}`}>
            <dt>{shortcut.description}</dt>
            <dd>
              <Keys keys={shortcut.keys} />
            </dd>
          </div>
        ))}
      </dl>
      <Switch
        label="Single-key shortcuts"
        description="Turn these off if you use speech input, or keep pressing them by mistake. Shortcuts with Ctrl or ⌘ still work."
        value={singleKeys}
        onChange={onSingleKeysChange}
      />
    </Dialog>
  );
}
