import './form.css';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../Icon.tsx';
import { type FieldErrors, FieldErrorsContext, focusField } from './fieldErrors.ts';

export interface FormProps {
  children: ReactNode;
  onSubmit: () => void;
  /** What is wrong, by field `name`: shown first in a summary, then beside each field. Use the name `form` for what belongs to no one field. */
  errors?: FieldErrors | undefined;
  /** Buttons, the main one first. */
  actions?: ReactNode | undefined;
  label?: string | undefined;
}

/** Fields with one act at the end. After a refused save, focus goes to the summary. */
export function Form({ children, onSubmit, errors = {}, actions, label }: FormProps) {
  function submit(event: FormEvent) {
    event.preventDefault();
    // A form in a dialog that was opened from another form is not sent with it.
    event.stopPropagation();
    onSubmit();
  }
  return (
    <FieldErrorsContext value={errors}>
      <form className="ui-form" onSubmit={submit} noValidate aria-label={label}>
        <FormErrors errors={errors} />
        {children}
        {actions && <div className="ui-form-actions">{actions}</div>}
      </form>
    </FieldErrorsContext>
  );
}

/** The summary of what is wrong: takes focus when it appears or changes, and each line leads to its field. Shows nothing without errors. */
export function FormErrors({ errors }: { errors: FieldErrors }) {
  const box = useRef<HTMLDivElement>(null);
  const list = Object.entries(errors);
  const sentences = list.map(([, sentence]) => sentence).join('\n');
  useEffect(() => {
    if (sentences !== '') box.current?.focus();
  }, [sentences]);
  if (list.length === 0) return null;
  return (
    <div className="ui-form-errors" ref={box} tabIndex={-1} role="alert">
      <p className="ui-form-errors-title">
        <Icon name="alert" />
        {list.length === 1
          ? 'One thing to put right before this can be saved'
          : `${list.length} things to put right before this can be saved`}
      </p>
      <ul>
        {list.map(([name, sentence]) => (
          <li key={name}>
            {name === 'form' ? (
              sentence
            ) : (
              <button type="button" className="ui-form-error" onClick={() => focusField(box.current?.parentElement ?? document, name)}>
                {sentence}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Fields that belong together, under a legend. */
export function FieldGroup({
  legend,
  description,
  children,
}: {
  legend: string;
  description?: ReactNode | undefined;
  children: ReactNode;
}) {
  return (
    <fieldset className="ui-fieldset">
      <legend className="ui-group-legend">{legend}</legend>
      {description && <p className="ui-description">{description}</p>}
      {children}
    </fieldset>
  );
}
