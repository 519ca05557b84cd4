import { NumberField as AriaNumberField, type NumberFieldProps as AriaNumberFieldProps, Button, Group, Input } from 'react-aria-components';
import { Icon } from '../Icon.tsx';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { useFieldError } from './fieldErrors.ts';

type Rest = Omit<
  AriaNumberFieldProps,
  'className' | 'style' | 'children' | 'isInvalid' | 'validate' | 'validationBehavior' | 'value' | 'onChange' | keyof FieldProps
>;

export interface NumberFieldProps extends Rest, FieldProps {
  /** `null` while empty. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A number, typed or stepped. `minValue`, `maxValue`, `step` and `formatOptions` are React Aria's. */
export function NumberField({ label, labelHidden, description, error, value, onChange, ...rest }: NumberFieldProps) {
  const problem = useFieldError(rest.name, error);
  return (
    <AriaNumberField
      {...rest}
      className="ui-field"
      data-field={rest.name}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <FieldFrame label={label} labelHidden={labelHidden} description={description} error={problem} isRequired={rest.isRequired ?? false}>
        <Group className="ui-control ui-number">
          <Input className="ui-input" />
          <Button slot="decrement" className="ui-button ui-button-icon ui-button-m">
            <Icon name="remove" />
          </Button>
          <Button slot="increment" className="ui-button ui-button-icon ui-button-m">
            <Icon name="add" />
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
