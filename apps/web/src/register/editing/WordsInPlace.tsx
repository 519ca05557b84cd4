import { type ReactNode, useRef } from 'react';
import type { WriteResult } from '../../data/index.ts';
import { InlineEdit, type InlineEditor, TextArea, TextField } from '../../ui/index.ts';
import { WhenOpened } from './EditInPlace.tsx';
import { sentenceOf } from './useRecordForm.tsx';

export interface WordsInPlaceProps {
  label: string;
  value: string;
  canEdit: boolean;
  onSave: (typed: string) => Promise<WriteResult>;
  display?: ReactNode | undefined;
  placeholder?: string | undefined;
  multiline?: boolean | undefined;
}

/**
 * Words within a list that is saved whole, edited where they stand. Where somebody else changed the same words while they were being typed, that
 * is said first: saving again puts these in their place.
 */
export function WordsInPlace({ label, value, canEdit, onSave, display, placeholder, multiline }: WordsInPlaceProps) {
  const began = useRef(value);

  async function save(typed: string) {
    if (began.current !== value) {
      began.current = value;
      throw new Error(`Somebody else changed this to “${value}” meanwhile. Save again to put yours in its place.`);
    }
    const result = await onSave(typed);
    if (!result.ok) throw new Error(sentenceOf(result));
  }

  const Field = multiline ? TextArea : TextField;
  const editor = (field: InlineEditor) => (
    <WhenOpened
      run={() => {
        began.current = value;
      }}
    >
      <Field {...field} labelHidden />
    </WhenOpened>
  );
  return (
    <InlineEdit
      label={label}
      value={value}
      display={display}
      placeholder={placeholder}
      multiline={multiline}
      isReadOnly={!canEdit}
      onSave={save}
      editor={editor}
    />
  );
}
