import type { Id, Side } from '@weft/domain';
import { useSnapshot } from '../../../data/index.ts';
import { FieldGroup } from '../../../ui/index.ts';
import { PostPicker } from '../../people/PostPicker.tsx';
import type { DraftFields } from './fields.ts';

/** Who keeps it going on each side, as far as that is known. */
export function HoldersFields({ draft, setDraft }: DraftFields) {
  const { organisations } = useSnapshot();
  const parties = draft.parties.flatMap(({ organisationId }) => organisationId ?? []);
  const first = (side: Side): Id[] => {
    const ofSide = organisations.filter((each) => each.side === side).map(({ id }) => id);
    return [...parties.filter((id) => ofSide.includes(id)), ...ofSide.filter((id) => !parties.includes(id))];
  };
  return (
    <FieldGroup
      legend="Who keeps this going?"
      description="A post, so that it outlives whoever is in it. Leave out what you do not know; deputies can be added later."
    >
      <PostPicker
        name="councilHolder"
        label="On the council side"
        value={draft.councilHolder?.id ?? null}
        first={first('council')}
        onChange={(councilHolder) => setDraft({ ...draft, councilHolder })}
      />
      <PostPicker
        name="partnerHolder"
        label="On the partner side"
        value={draft.partnerHolder?.id ?? null}
        first={first('partner')}
        onChange={(partnerHolder) => setDraft({ ...draft, partnerHolder })}
      />
    </FieldGroup>
  );
}
