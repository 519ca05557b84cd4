import type { Id } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWrite } from '../data/index.ts';
import { fieldErrorsOf } from '../register/editing/refusals.ts';
import { ComboBox, FormDialog, Text } from '../ui/index.ts';
import { kindOptions, type ListedArea, namedByWords } from './areaWords.ts';

interface MergeAreaDialogProps {
  lost: ListedArea;
  among: readonly ListedArea[];
  onClose: () => void;
}

/** Makes two neighbourhoods one: everything that names the one then names the other. What moves is said before it does. */
export function MergeAreaDialog({ lost, among, onClose }: MergeAreaDialogProps) {
  const client = useClient();
  const write = useWrite();
  const [keptId, setKeptId] = useState<Id | null>(null);
  const { id, version, name } = lost.area;
  const others = among.filter(({ area }) => area.id !== id);
  const kept = others.find(({ area }) => area.id === keptId);

  async function merge() {
    if (keptId === null) return { kept: 'Choose the one that stays.' };
    const result = await write(() => client.areas.merge.mutate({ lost: { id, version }, keptId }), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    onClose();
    return null;
  }

  return (
    <FormDialog
      title={`Merge “${name}” into another`}
      size="s"
      label="Merge with another"
      saveLabel="Merge"
      onSave={merge}
      onClose={onClose}
    >
      <ComboBox
        name="kept"
        label="The one that stays"
        isRequired
        autoFocus
        options={others.map(({ area }) => ({
          id: area.id,
          label: area.name,
          description: kindOptions.find((kind) => kind.id === area.kind)?.label,
        }))}
        value={keptId}
        onChange={setKeptId}
      />
      <div role="status">{kept && <Text size="s">{consequences(lost, kept)}</Text>}</div>
    </FormDialog>
  );
}

/** What a merge comes to, in sentences. */
function consequences(lost: ListedArea, kept: ListedArea): string {
  const words = namedByWords(lost.uses);
  const { gssCode } = kept.area;
  const moves =
    words === '' ? `Nothing names “${lost.area.name}”.` : `What names “${lost.area.name}” then names “${kept.area.name}”: ${words}.`;
  const turnsWards = lost.uses.buildings > 0 && gssCode !== null && gssCode !== lost.area.gssCode;
  const wards = turnsWards ? ` The buildings get the ward code ${gssCode}.` : '';
  return `${moves}${wards} “${lost.area.name}” goes to the bin. All of it is one change, which can be undone.`;
}
