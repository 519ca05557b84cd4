import { createContext, useContext } from 'react';

/** Sentences to show beside fields, by the field's `name`. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What a Form knows is wrong, for the fields inside it. */
export const FieldErrorsContext = createContext<FieldErrors>({});

/** The sentence to show beside the field called `name`: its own, else the form's. */
export function useFieldError(name: string | undefined, own: string | undefined): string | undefined {
  const errors = useContext(FieldErrorsContext);
  return own ?? (name === undefined ? undefined : errors[name]);
}

/** Moves focus to the field called `name` inside `root`. Returns whether there was one. */
export function focusField(root: ParentNode, name: string): boolean {
  const field = [...root.querySelectorAll<HTMLElement>('[data-field]')].find((element) => element.dataset.field === name);
  const control = field?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, button, [tabindex="0"]');
  control?.focus();
  return control !== undefined && control !== null;
}
