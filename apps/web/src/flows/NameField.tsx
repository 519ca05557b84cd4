import { TextField } from '../ui/index.ts';

/** A name that takes effect as it is typed; a name of nothing is said to be wrong at once. */
export function NameField(props: { name: string; label: string; value: string; onChange: (value: string) => void }) {
  const error = props.value.trim() === '' ? 'Type a name.' : undefined;
  return <TextField {...props} error={error} maxLength={100} isRequired />;
}
