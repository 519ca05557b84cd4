import type { ReactNode } from 'react';
import { InlineChoice, type MenuGroup, Text } from '../../ui/index.ts';

export interface Choice {
  id: string;
  label: string;
  description?: string | undefined;
}

export interface ChooseInPlaceProps {
  /** What is chosen: "Status". */
  label: string;
  value: string | null;
  options?: readonly Choice[] | undefined;
  /** Options under headings, instead of `options`. */
  groups?: readonly { id: string; title: string; options: readonly Choice[] }[] | undefined;
  onChoose: (id: string) => void;
  /** Takes the choice back, where there need not be one. */
  onClear?: (() => void) | undefined;
  canEdit: boolean;
  /** What to show for the chosen one, where its label says too little. */
  display?: ReactNode | undefined;
}

/** One of a few, chosen where it stands and saved at once. */
export function ChooseInPlace({ label, value, options = [], groups, onChoose, onClear, canEdit, display }: ChooseInPlaceProps) {
  const all = groups ?? [{ id: 'all', title: undefined, options }];
  const chosen = all.flatMap((group) => group.options).find((option) => option.id === value);
  const shown = display ?? chosen?.label;
  if (!canEdit)
    return (
      shown ?? (
        <Text tone="muted" as="span">
          Not recorded
        </Text>
      )
    );
  const menu: MenuGroup[] = all.map((group) => ({
    id: group.id,
    title: group.title,
    items: group.options.map((option) => ({ ...option, run: () => onChoose(option.id) })),
  }));
  if (onClear && value !== null)
    menu.push({ id: 'clear', title: undefined, items: [{ id: 'clear', label: 'Not recorded', run: onClear }] });
  return (
    <InlineChoice label={label} groups={menu} selectedId={value}>
      {shown}
    </InlineChoice>
  );
}
