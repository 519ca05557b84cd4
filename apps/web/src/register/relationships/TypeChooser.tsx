import type { RelationshipType } from '@weft/domain';
import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { CheckboxGroup, Disclosure, RadioGroup, Stack, TypeMark } from '../../ui/index.ts';
import { TypeGuide } from './TypeGuide.tsx';

export interface TypeChooserProps {
  /** The primary type first; empty while nothing is chosen. */
  value: readonly RelationshipType[];
  onChange: (types: RelationshipType[]) => void;
}

/** The main type of a relationship, what else is in the blend, and the guide for when one is unsure. */
export function TypeChooser({ value, onChange }: TypeChooserProps) {
  const { reference } = useWorkspace();
  const [isGuided, setGuided] = useState(false);
  const [primary, ...rest] = value;
  const { types } = reference.typology;
  const others = types.filter(({ id }) => id !== primary);
  return (
    <Stack gap={4}>
      <RadioGroup
        name="types"
        label="Main type"
        isRequired
        options={types.map(({ id, label, summary }) => ({ id, label, description: summary, mark: <TypeMark type={id} isDecorative /> }))}
        value={primary ?? null}
        onChange={(type) => onChange([type, ...rest.filter((other) => other !== type)])}
      />
      <Disclosure title="Help me choose" meta="five questions" isExpanded={isGuided} onExpandedChange={setGuided}>
        <TypeGuide
          onUse={(suggested) => {
            onChange(suggested);
            setGuided(false);
          }}
        />
      </Disclosure>
      {primary && (
        <CheckboxGroup
          label="It also has something of"
          orientation="horizontal"
          options={others.map(({ id, label }) => ({ id, label }))}
          value={rest}
          onChange={(chosen) => onChange([primary, ...chosen])}
        />
      )}
    </Stack>
  );
}
