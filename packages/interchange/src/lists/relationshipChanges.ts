import type { Id, Relationship } from '@weft/domain';
import { benefitLines } from './benefitLines.ts';
import type { FieldChange } from './plan.ts';
import { holderLine } from './references.ts';
import type { Ground } from './relationshipGround.ts';

/** What a row changes of a relationship, field by field. */
export function changesOf(before: Relationship, after: Relationship, { directory, here }: Ground): FieldChange[] {
  const called = (id: Id) => directory.byId(id)?.after.name ?? '';
  const words = (record: Relationship): [string, string][] => [
    ['Name', record.name],
    [
      'Who takes part',
      record.parties.map(({ organisationId, part }) => called(organisationId) + (part === null ? '' : ` [${part}]`)).join('; '),
    ],
    ['Types', record.types.join(', ')],
    ['Level', record.level ?? ''],
    ['Status', record.status],
    ['Runs through', record.brokerIds.map(called).join('; ')],
    ['Who keeps it going', record.holders.map((holder) => holderLine(holder, directory, here.posts)).join('; ')],
    ['Neighbourhoods', record.areaIds.map((id) => here.areas.find((area) => area.id === id)?.name ?? '').join('; ')],
    ['Tags', record.tags.join('; ')],
    ['Formality', record.formality ?? ''],
    ['When it happens', record.timing ?? ''],
    ['From', record.from ?? ''],
    ['Until', record.to ?? ''],
    ['Confirmed on', record.confirmedOn ?? ''],
    ['Disputed', record.dispute ?? ''],
    ['What it brings', benefitLines(record.benefits).replaceAll('\n', '; ')],
    ['Facts', record.facts.map(({ label, value }) => `${label}: ${value}`).join('; ')],
    ['Notes', record.notes ?? ''],
  ];
  const was = new Map(words(before));
  return words(after).flatMap(([field, is]) => (was.get(field) === is ? [] : [{ field, before: was.get(field) ?? '', after: is }]));
}
