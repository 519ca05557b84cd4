import './choices.css';
import {
  CheckboxGroup as AriaCheckboxGroup,
  RadioGroup as AriaRadioGroup,
  CheckboxButton,
  CheckboxField,
  RadioButton,
  RadioField,
  SwitchButton,
  SwitchField,
  Text,
} from 'react-aria-components';
import { Icon } from '../Icon.tsx';
import { FieldFrame, FieldProblem, type FieldProps } from './FieldFrame.tsx';
import { useFieldError } from './fieldErrors.ts';
import type { Option } from './options.ts';

export interface CheckboxProps extends Omit<FieldProps, 'labelHidden'> {
  value: boolean;
  onChange: (value: boolean) => void;
  /** Some of what it stands for is on and some off. */
  isIndeterminate?: boolean;
}

/** Yes or no, taking effect when the form is saved. */
export function Checkbox({ label, description, error, value, onChange, ...rest }: CheckboxProps) {
  const problem = useFieldError(rest.name, error);
  return (
    <CheckboxField
      {...rest}
      className="ui-field"
      data-field={rest.name}
      isSelected={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <CheckboxButton className="ui-choice">
        <CheckboxBox />
        <span>{label}</span>
      </CheckboxButton>
      {description && (
        <Text slot="description" className="ui-description ui-choice-description">
          {description}
        </Text>
      )}
      <FieldProblem error={problem} />
    </CheckboxField>
  );
}

/** The box itself; which mark shows is decided in the stylesheet. */
export function CheckboxBox() {
  return (
    <span className="ui-box" aria-hidden="true">
      <Icon name="check" size="s" />
      <Icon name="remove" size="s" />
    </span>
  );
}

export interface CheckboxGroupProps<Id extends string> extends FieldProps {
  options: readonly Option<Id>[];
  value: readonly Id[];
  onChange: (value: Id[]) => void;
  orientation?: 'vertical' | 'horizontal' | undefined;
}

/** Any number of a few. */
export function CheckboxGroup<Id extends string>(props: CheckboxGroupProps<Id>) {
  const { label, labelHidden, description, error, options, value, onChange, orientation = 'vertical', ...rest } = props;
  const problem = useFieldError(rest.name, error);
  return (
    <AriaCheckboxGroup
      {...rest}
      className="ui-field"
      data-field={rest.name}
      value={[...value]}
      onChange={(ids) => onChange(options.filter((option) => ids.includes(option.id)).map((option) => option.id))}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <FieldFrame label={label} labelHidden={labelHidden} description={description} error={problem} isRequired={rest.isRequired ?? false}>
        <div className="ui-choices" data-orientation={orientation}>
          {options.map((option) => (
            <CheckboxField key={option.id} value={option.id} isDisabled={option.isDisabled ?? false}>
              <CheckboxButton className="ui-choice">
                <CheckboxBox />
                {option.mark}
                <span>{option.label}</span>
              </CheckboxButton>
              <ChoiceDescription option={option} />
            </CheckboxField>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  );
}

export interface RadioGroupProps<Id extends string> extends FieldProps {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  orientation?: 'vertical' | 'horizontal' | undefined;
}

/** One of a few, all in sight. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, labelHidden, description, error, options, value, onChange, orientation = 'vertical', ...rest } = props;
  const problem = useFieldError(rest.name, error);
  return (
    <AriaRadioGroup
      {...rest}
      className="ui-field"
      data-field={rest.name}
      orientation={orientation}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <FieldFrame label={label} labelHidden={labelHidden} description={description} error={problem} isRequired={rest.isRequired ?? false}>
        <div className="ui-choices" data-orientation={orientation}>
          {options.map((option) => (
            <RadioField key={option.id} value={option.id} isDisabled={option.isDisabled ?? false}>
              <RadioButton className="ui-choice">
                <span className="ui-radio" aria-hidden="true" />
                {option.mark}
                <span>{option.label}</span>
              </RadioButton>
              <ChoiceDescription option={option} />
            </RadioField>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}

function ChoiceDescription({ option }: { option: Option }) {
  if (!option.description) return null;
  return (
    <Text slot="description" className="ui-description ui-choice-description">
      {option.description}
    </Text>
  );
}

export interface SwitchProps {
  label: string;
  description?: string | undefined;
  value: boolean;
  onChange: (value: boolean) => void;
  isDisabled?: boolean;
}

/** On or off, taking effect at once. */
export function Switch({ label, description, value, onChange, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} className="ui-field" isSelected={value} onChange={onChange}>
      <SwitchButton className="ui-choice ui-switch">
        <span className="ui-switch-track" aria-hidden="true" />
        <span>{label}</span>
      </SwitchButton>
      {description && (
        <Text slot="description" className="ui-description ui-choice-description">
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
