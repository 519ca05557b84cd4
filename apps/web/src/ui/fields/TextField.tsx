import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
} from 'react-aria-components';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { useFieldError } from './fieldErrors.ts';

type Rest = Omit<
  AriaTextFieldProps,
  'className' | 'style' | 'children' | 'isInvalid' | 'validate' | 'validationBehavior' | keyof FieldProps
>;

export interface TextFieldProps extends Rest, FieldProps {
  placeholder?: string | undefined;
}

/** One line of text. `value`, `onChange(value)`, `type`, `autoFocus`, `maxLength` and the rest are React Aria's. */
export function TextField({ label, labelHidden, description, error, placeholder = '', ...rest }: TextFieldProps) {
  const problem = useFieldError(rest.name, error);
  return (
    <AriaTextField {...rest} className="ui-field" data-field={rest.name} isInvalid={problem !== undefined} validationBehavior="aria">
      <FieldFrame label={label} labelHidden={labelHidden} description={description} error={problem} isRequired={rest.isRequired ?? false}>
        <Input className="ui-input" placeholder={placeholder} />
      </FieldFrame>
    </AriaTextField>
  );
}

export interface TextAreaProps extends TextFieldProps {
  rows?: number | undefined;
}

/** Several lines of text; grows with what is typed. */
export function TextArea({ label, labelHidden, description, error, placeholder = '', rows = 3, ...rest }: TextAreaProps) {
  const problem = useFieldError(rest.name, error);
  return (
    <AriaTextField {...rest} className="ui-field" data-field={rest.name} isInvalid={problem !== undefined} validationBehavior="aria">
      <FieldFrame label={label} labelHidden={labelHidden} description={description} error={problem} isRequired={rest.isRequired ?? false}>
        <AriaTextArea className="ui-input" placeholder={placeholder} rows={rows} />
      </FieldFrame>
    </AriaTextField>
  );
}
