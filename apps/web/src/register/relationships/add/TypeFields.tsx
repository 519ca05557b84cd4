import { useWorkspace } from '../../../data/index.ts';
import { FieldGroup, RadioGroup } from '../../../ui/index.ts';
import { levelOptions } from '../choices.ts';
import { TypeChooser } from '../TypeChooser.tsx';
import type { DraftFields } from './fields.ts';

/** What type it is, with help to choose, and at which level. */
export function TypeFields({ draft, setDraft }: DraftFields) {
  const { reference } = useWorkspace();
  return (
    <FieldGroup legend="What kind of relationship it is">
      <TypeChooser value={draft.types} onChange={(types) => setDraft({ ...draft, types })} />
      <RadioGroup
        name="level"
        label="Level"
        options={levelOptions(reference.typology.levels)}
        value={draft.level}
        onChange={(level) => setDraft({ ...draft, level })}
      />
    </FieldGroup>
  );
}
