import './toggle.css';
import { ToggleButtonGroup as AriaToggleButtonGroup, ToggleButton } from 'react-aria-components';
import { Icon, type IconName } from '../Icon.tsx';

export interface ToggleOption<Id extends string> {
  id: Id;
  label: string;
  icon?: IconName | undefined;
  /** Show the icon alone; the label is still its name. */
  iconOnly?: boolean | undefined;
}

export interface ToggleButtonGroupProps<Id extends string> {
  label: string;
  options: readonly ToggleOption<Id>[];
  value: Id;
  onChange: (value: Id) => void;
  isDisabled?: boolean | undefined;
}

/** One of a few, always in sight: a view, a scale. */
export function ToggleButtonGroup<Id extends string>({ label, options, value, onChange, isDisabled = false }: ToggleButtonGroupProps<Id>) {
  return (
    <AriaToggleButtonGroup
      className="ui-toggles"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      isDisabled={isDisabled}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.id));
        if (chosen) onChange(chosen.id);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className="ui-toggle" {...(option.iconOnly ? { 'aria-label': option.label } : {})}>
          {option.icon && <Icon name={option.icon} />}
          {!option.iconOnly && option.label}
        </ToggleButton>
      ))}
    </AriaToggleButtonGroup>
  );
}
