import { FieldGroup, RadioGroup } from '../../../ui/index.ts';
import { OrganisationPicker } from '../../organisations/OrganisationPicker.tsx';
import type { DraftFields } from './fields.ts';

const routes = [
  { id: 'direct', label: 'Directly' },
  { id: 'brokered', label: 'Through somebody' },
] as const;

/** Whether it is direct, or through whom it runs. */
export function RouteFields({ draft, setDraft }: DraftFields) {
  return (
    <FieldGroup legend="How it runs">
      <RadioGroup
        name="route"
        label="How it runs"
        labelHidden
        orientation="horizontal"
        options={routes}
        value={draft.route}
        onChange={(route) => setDraft({ ...draft, route })}
      />
      {draft.route === 'brokered' && (
        <OrganisationPicker
          name="brokerIds.0"
          label="Runs through"
          isRequired
          autoFocus={draft.brokerId === null}
          value={draft.brokerId}
          onChange={(brokerId) => setDraft({ ...draft, brokerId })}
        />
      )}
    </FieldGroup>
  );
}
