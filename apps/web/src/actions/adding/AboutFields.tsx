import { actionOriginSchema, levels, relationshipTypes } from '@weft/domain';
import { levelLabels, typeLabels } from '@weft/network';
import { useMemo } from 'react';
import { useSnapshot } from '../../data/index.ts';
import { OrganisationPicker } from '../../register/organisations/OrganisationPicker.tsx';
import { ComboBox, Select } from '../../ui/index.ts';
import { type About, aboutNothing } from './actionStart.ts';

const typeOptions = relationshipTypes.map((id) => ({ id, label: typeLabels[id] }));
const levelOptions = levels.map((id) => ({ id, label: levelLabels[id] }));

/** A case has its own page, from which its actions are added. */
const origins = [
  { id: 'nothing', label: 'Nothing in particular' },
  { id: 'gap', label: 'A gap on the map' },
  { id: 'relationship', label: 'A relationship' },
  { id: 'organisation', label: 'An organisation' },
] as const;

interface AboutFieldsProps {
  about: About;
  onChange: (about: About) => void;
}

/** What an action comes out of, to be chosen. */
export function AboutFields({ about, onChange }: AboutFieldsProps) {
  return (
    <>
      <Select
        name="origin"
        label="What it came from"
        options={origins}
        value={origins.find(({ id }) => id === about.origin)?.id ?? 'nothing'}
        onChange={(id) => onChange({ ...aboutNothing, origin: actionOriginSchema.safeParse(id).data ?? null })}
      />
      {about.origin === 'gap' && (
        <>
          <Select
            name="gapType"
            label="Type that is missing"
            isRequired
            options={typeOptions}
            value={about.gapType}
            onChange={(gapType) => onChange({ ...about, gapType })}
          />
          <Select
            name="gapLevel"
            label="At which level"
            isRequired
            options={levelOptions}
            value={about.gapLevel}
            onChange={(gapLevel) => onChange({ ...about, gapLevel })}
          />
        </>
      )}
      {about.origin === 'relationship' && (
        <RelationshipField value={about.relationshipId} onChange={(relationshipId) => onChange({ ...about, relationshipId })} />
      )}
      {about.origin === 'organisation' && (
        <OrganisationPicker
          name="organisationId"
          label="Organisation"
          isRequired
          value={about.organisationId}
          onChange={(organisationId) => onChange({ ...about, organisationId })}
        />
      )}
    </>
  );
}

function RelationshipField({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const { relationships, organisations } = useSnapshot();
  const options = useMemo(() => {
    const names = new Map(organisations.map(({ id, name }) => [id, name]));
    return relationships
      .map(({ id, name, parties }) => ({
        id,
        label: name,
        description: parties.map(({ organisationId }) => names.get(organisationId) ?? '').join(', '),
      }))
      .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'));
  }, [relationships, organisations]);
  return (
    <ComboBox
      name="relationshipId"
      label="Relationship"
      isRequired
      placeholder="Type part of a name"
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}
