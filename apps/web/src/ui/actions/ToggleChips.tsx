import './toggleChips.css';
import { ToggleButtonGroup as AriaToggleButtonGroup, ToggleButton } from 'react-aria-components';
import { Icon } from '../Icon.tsx';

export interface ToggleChip<Id extends string> {
  id: Id;
  label: string;
  /** How many things it would leave. */
  count?: number | undefined;
}

export interface ToggleChipsProps<Id extends string> {
  label: string;
  options: readonly ToggleChip<Id>[];
  value: readonly Id[];
  onChange: (value: Id[]) => void;
}

/** Filters that are each on or off, always in sight, with how many things each would leave. */
export function ToggleChips<Id extends string>({ label, options, value, onChange }: ToggleChipsProps<Id>) {
  return (
    <AriaToggleButtonGroup
      className="ui-toggle-chips"
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={value}
      onSelectionChange={(keys) => onChange(options.filter((option) => keys.has(option.id)).map((option) => option.id))}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className="ui-toggle-chip">
          {({ isSelected }) => (
            <>
              {isSelected && <Icon name="check" size="s" />}
              {option.label}
              {option.count !== undefined && <span className="ui-toggle-chip-count">{option.count.toLocaleString('en-GB')}</span>}
            </>
          )}
        </ToggleButton>
      ))}
    </AriaToggleButtonGroup>
  );
}
