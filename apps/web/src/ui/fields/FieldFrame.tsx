import './field.css';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { Icon } from '../Icon.tsx';

/** What every field takes. */
export interface FieldProps {
  label: string;
  /** Keep the label for screen readers only; something else in sight must say it. */
  labelHidden?: boolean | undefined;
  /** A sentence of help, before the control. */
  description?: ReactNode | undefined;
  /** What is wrong with it, and what to do. A surrounding Form gives it by `name`. */
  error?: string | undefined;
  name?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** Label, help and error around a control, wired to it by React Aria's contexts. */
export function FieldFrame({
  label,
  labelHidden,
  description,
  error,
  isRequired,
  children,
}: Omit<FieldProps, 'name' | 'isDisabled'> & { children: ReactNode }) {
  return (
    <>
      <Label className={labelHidden ? 'ui-hidden' : 'ui-label'}>
        {label}
        {isRequired && <span className="ui-label-note"> required</span>}
      </Label>
      {description && (
        <Text slot="description" className="ui-description">
          {description}
        </Text>
      )}
      {children}
      <FieldProblem error={error} />
    </>
  );
}

/** The sentence under a field that says what is wrong. */
export function FieldProblem({ error }: { error: string | undefined }) {
  return (
    <FieldError className="ui-field-error">
      {({ validationErrors }) => (
        <>
          <Icon name="alert" size="s" />
          <span>{error ?? validationErrors.join(' ')}</span>
        </>
      )}
    </FieldError>
  );
}
