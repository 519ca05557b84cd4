import { type ReactNode, useEffect, useRef } from 'react';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { DateField, formatDate, InlineEdit, type InlineEditor, isIsoDate, TextArea, TextField } from '../../ui/index.ts';
import { type RecordForm, sentenceOf } from './useRecordForm.tsx';

export interface EditInPlaceProps<R extends { id: string; version: number }> {
  form: RecordForm<R>;
  label: string;
  /** The value as text; empty when there is none. */
  text: (record: R) => string;
  /** The fields to save for what was typed. */
  patch: (typed: string) => Partial<R>;
  display?: ReactNode | undefined;
  placeholder?: string | undefined;
  multiline?: boolean | undefined;
  validate?: ((typed: string) => string | undefined) | undefined;
  editor?: ((editor: InlineEditor) => ReactNode) | undefined;
  /** The value that `e` starts editing: one to a page, its name. */
  isMain?: boolean | undefined;
}

/**
 * A value of a record, edited where it stands. What is typed is saved over the record as it was when typing began, so a change that somebody
 * else makes meanwhile is met as a conflict and never written over unseen.
 */
export function EditInPlace<R extends { id: string; version: number }>(props: EditInPlaceProps<R>) {
  const {
    form,
    label,
    text,
    patch,
    display,
    placeholder,
    multiline,
    validate,
    isMain = false,
    editor = multiline ? severalLines : oneLine,
  } = props;
  const from = useRef(form.record);
  const box = useRef<HTMLSpanElement>(null);
  useShortcut('e', `Edit the ${label.toLowerCase()}`, () => box.current?.querySelector('button')?.click(), {
    isDisabled: !isMain || !form.canEdit,
  });

  async function save(typed: string) {
    const result = await form.save(patch(typed), from.current);
    if (!result.ok) throw new Error(sentenceOf(result));
  }

  const value = (
    <InlineEdit
      label={label}
      value={text(form.record)}
      display={display}
      placeholder={placeholder}
      multiline={multiline}
      validate={validate}
      isReadOnly={!form.canEdit}
      onSave={save}
      editor={(field) => (
        <WhenOpened
          run={() => {
            from.current = form.record;
          }}
        >
          {editor(field)}
        </WhenOpened>
      )}
    />
  );
  return isMain ? <span ref={box}>{value}</span> : value;
}

/** A day of a record, or none. */
export function EditDayInPlace<R extends { id: string; version: number }>(
  props: Omit<EditInPlaceProps<R>, 'editor' | 'display' | 'validate'>,
) {
  const value = props.text(props.form.record);
  return (
    <EditInPlace
      {...props}
      display={formatDate(value)}
      validate={refuseUnreadableDay}
      editor={(field) => <DateField {...field} labelHidden />}
    />
  );
}

function refuseUnreadableDay(typed: string): string | undefined {
  return typed === '' || isIsoDate(typed) ? undefined : 'Type a date such as 27 3 2007, 27 March or today';
}

function oneLine(field: InlineEditor) {
  return <TextField {...field} labelHidden />;
}

function severalLines(field: InlineEditor) {
  return <TextArea {...field} labelHidden />;
}

/** Runs something once, when what it holds first appears. */
export function WhenOpened({ run, children }: { run: () => void; children: ReactNode }) {
  const first = useRef(run);
  useEffect(() => first.current(), []);
  return children;
}

/** Empty text means that nothing is known. */
export function orNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed;
}
