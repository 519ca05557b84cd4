import './inlineEdit.css';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from '../actions/Button.tsx';
import { SaveState } from '../feedback/notices.tsx';
import { TextArea, TextField } from '../fields/TextField.tsx';
import { Icon } from '../Icon.tsx';
import { Hidden } from '../text/Text.tsx';

export interface InlineEditor {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

export interface InlineEditProps {
  /** What is edited: "Name", "Next action". */
  label: string;
  value: string;
  /** Saves it. When it throws or rejects, the error's message is shown and what was typed stays. */
  onSave: (value: string) => Promise<void> | void;
  /** A sentence when the value will not do; nothing when it will. */
  validate?: ((value: string) => string | undefined) | undefined;
  /** What to show instead of the bare value: a formatted date, an option's label. */
  display?: ReactNode | undefined;
  /** What to show while there is no value. */
  placeholder?: string | undefined;
  multiline?: boolean | undefined;
  /** Another control than a text field: a DateField, a Select. Its value is text. */
  editor?: ((editor: InlineEditor) => ReactNode) | undefined;
  isReadOnly?: boolean | undefined;
}

/** A value that is edited where it stands: press it to edit, Enter saves (Ctrl+Enter in several lines), Esc cancels, leaving it saves. */
export function InlineEdit(props: InlineEditProps) {
  const { label, value, display, placeholder = 'Add', isReadOnly = false } = props;
  const [editing, setEditing] = useState(false);
  const [state, setState] = useState<'idle' | 'saving' | 'saved'>('idle');
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);

  useEffect(() => {
    const lostFocus = document.activeElement === document.body || document.activeElement === null;
    if (wasEditing.current && !editing && lostFocus) opener.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  useEffect(() => {
    if (state !== 'saved') return;
    const timer = setTimeout(() => setState('idle'), 4_000);
    return () => clearTimeout(timer);
  }, [state]);

  const shown = value === '' ? <span className="ui-inline-placeholder">{placeholder}</span> : (display ?? value);
  if (isReadOnly)
    return <span className="ui-inline-value">{value === '' ? <span className="ui-inline-placeholder">Not recorded</span> : shown}</span>;
  return (
    <span className="ui-inline">
      {editing ? (
        <InlineEditForm {...props} onState={setState} onDone={() => setEditing(false)} />
      ) : (
        <AriaButton ref={opener} className="ui-inline-button" onPress={() => setEditing(true)}>
          <span className="ui-inline-value">
            <Hidden>{value === '' ? `${label}:` : `Edit ${label}:`}</Hidden> {shown}
          </span>
          <Icon name="edit" size="s" />
        </AriaButton>
      )}
      <SaveState state={state} />
    </span>
  );
}

interface InlineEditFormProps extends InlineEditProps {
  onState: (state: 'idle' | 'saving' | 'saved') => void;
  onDone: () => void;
}

function InlineEditForm({ label, value, onSave, validate, multiline, editor, onState, onDone }: InlineEditFormProps) {
  const [text, setText] = useState(value);
  const [error, setError] = useState<string | undefined>(undefined);
  const box = useRef<HTMLSpanElement>(null);
  const settled = useRef(false);

  useEffect(() => {
    const control = box.current?.querySelector<HTMLElement>('input, textarea, button');
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
  }, []);

  function finish() {
    settled.current = true;
    onDone();
  }

  async function save() {
    if (settled.current) return;
    if (text === value) return finish();
    const problem = validate?.(text);
    setError(problem);
    if (problem !== undefined) return;
    settled.current = true;
    onState('saving');
    try {
      await onSave(text);
      onState('saved');
      onDone();
    } catch (reason) {
      settled.current = false;
      onState('idle');
      setError(reason instanceof Error ? reason.message : 'This could not be saved. Try again.');
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      finish();
    } else if (
      event.key === 'Enter' &&
      event.target instanceof HTMLElement &&
      event.target.matches('input, textarea') &&
      (!multiline || event.ctrlKey || event.metaKey)
    ) {
      event.preventDefault();
      void save();
    }
  }

  const field = { label, value: text, onChange: setText, error };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for Enter and Esc from the field inside it
    <span
      className="ui-inline-form"
      ref={box}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        // Into a list or calendar that the field opened, or to another window, is not leaving it.
        const next = event.relatedTarget;
        if (next === null || event.currentTarget.contains(next) || (next instanceof Element && next.closest('.ui-popover'))) return;
        void save();
      }}
    >
      {editor ? editor(field) : multiline ? <TextArea {...field} labelHidden /> : <TextField {...field} labelHidden />}
      <span className="ui-inline-buttons">
        <Button variant="icon" icon="check" label="Save" size="s" onPress={() => void save()} />
        <Button variant="icon" icon="close" label="Cancel" size="s" onPress={finish} />
      </span>
    </span>
  );
}
