import { addTerm } from '@weft/domain';
import { useState } from 'react';
import { sentenceOf } from '../register/editing/useRecordForm.tsx';
import { Button, Form, Row, TextField } from '../ui/index.ts';
import type { EditTerms } from './useTerms.ts';

/** A new term at the end of a list. */
export function AddTerm({ list, edit }: { list: string; edit: EditTerms }) {
  const [words, setWords] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);

  async function add() {
    if (words.trim() === '') return setError('Type the words of the term.');
    const result = await edit((terms) => addTerm(terms, words));
    setError(result.ok ? undefined : sentenceOf(result));
    if (result.ok) setWords('');
  }

  return (
    <Form label={`Add to “${list}”`} onSubmit={() => void add()}>
      <Row align="end">
        <TextField
          label="Another term"
          maxLength={200}
          value={words}
          onChange={(typed) => {
            setWords(typed);
            setError(undefined);
          }}
          error={error}
        />
        <Button type="submit" icon="add">
          Add
        </Button>
      </Row>
    </Form>
  );
}
