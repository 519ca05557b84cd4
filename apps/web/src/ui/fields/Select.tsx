import type { ReactNode } from 'react';
import { Select as AriaSelect, Button, Header, ListBox, ListBoxSection, SelectValue } from 'react-aria-components';
import { Icon } from '../Icon.tsx';
import { PopoverSurface } from '../overlays/Popover.tsx';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { useFieldError } from './fieldErrors.ts';
import { OptionItem } from './OptionItem.tsx';
import type { Option, OptionGroup } from './options.ts';

export interface SelectProps<Id extends string> extends FieldProps {
  options?: readonly Option<Id>[] | undefined;
  /** Options under headings, instead of `options`. */
  groups?: readonly OptionGroup<Id>[] | undefined;
  /** `null` while nothing is chosen. */
  value: Id | null;
  onChange: (value: Id) => void;
  placeholder?: string;
}

/** One of a known, short list. For long lists, or things to be found by name, use ComboBox. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, labelHidden, description, error, options, groups, value, onChange, placeholder = 'Choose one', ...rest } = props;
  const problem = useFieldError(rest.name, error);
  const all = options ?? groups?.flatMap((group) => group.options) ?? [];
  return (
    <AriaSelect
      {...rest}
      className="ui-field"
      data-field={rest.name}
      placeholder={placeholder}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      value={value}
      onChange={(key) => {
        const chosen = all.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <FieldFrame label={label} labelHidden={labelHidden} description={description} error={problem} isRequired={rest.isRequired ?? false}>
        <Button className="ui-select">
          <SelectValue className="ui-select-value">
            {({ isPlaceholder, defaultChildren }) => chosenWords(all, value, isPlaceholder, defaultChildren)}
          </SelectValue>
          <Icon name="chevronDown" />
        </Button>
      </FieldFrame>
      <PopoverSurface>
        <OptionList options={options} groups={groups} />
      </PopoverSurface>
    </AriaSelect>
  );
}

/** The chosen option's mark and label, without the second line that it has in the list. */
function chosenWords(options: readonly Option[], value: string | null, isPlaceholder: boolean, fallback: ReactNode): ReactNode {
  const chosen = options.find((option) => option.id === value);
  if (isPlaceholder || !chosen) return fallback;
  return (
    <>
      {chosen.mark}
      {chosen.label}
    </>
  );
}

/** The open list of a Select. */
function OptionList({ options, groups }: { options?: readonly Option[] | undefined; groups?: readonly OptionGroup[] | undefined }) {
  return (
    <ListBox className="ui-options" renderEmptyState={() => <div className="ui-options-empty">Nothing to choose from yet.</div>}>
      {options?.map((option) => (
        <OptionItem key={option.id} option={option} />
      ))}
      {groups?.map((group) => (
        <ListBoxSection key={group.id} id={group.id}>
          <Header className="ui-options-title">{group.title}</Header>
          {group.options.map((option) => (
            <OptionItem key={option.id} option={option} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
