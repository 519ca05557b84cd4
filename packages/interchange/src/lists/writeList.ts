import type { ListKind, Organisation, OrganisationKinds, Relationship } from '@weft/domain';
import type { WrittenSheet } from '../tables/workbook/writeWorkbook.ts';
import { benefitLines } from './benefitLines.ts';
import { identifierText, inOneCell } from './cells.ts';
import { createDirectory, type Directory } from './directory.ts';
import { listFields } from './fields.ts';
import { type PeopleRecords, peopleCells } from './peopleSheet.ts';
import { holderLine, nameFor } from './references.ts';

/** The records that a list is written from, and what they point to. */
export interface ListRecords extends PeopleRecords {
  relationships: readonly Relationship[];
  areas: readonly { id: string; name: string }[];
  kinds: OrganisationKinds;
}

const daysIn: readonly string[] = ['from', 'to', 'confirmedOn'];

/**
 * A list of organisations, relationships or people as a sheet that comes back as it was: brought in where it came from it changes nothing, and elsewhere it
 * makes the same records but for their ids.
 */
export function listSheet(list: ListKind, records: ListRecords): WrittenSheet {
  const directory = createDirectory(records.organisations);
  const rows = {
    organisations: () => records.organisations.map((each) => organisationCells(each, directory, records)),
    relationships: () => records.relationships.map((each) => relationshipCells(each, directory, records)),
    people: () => peopleCells(records, directory),
  }[list]();
  const fields = listFields[list].filter(({ key }) => rows[0] === undefined || rows[0].has(key));
  return {
    name: { organisations: 'Organisations', relationships: 'Relationships', people: 'People and posts' }[list],
    columns: fields.map(({ key, label }) => ({ heading: label, isDay: daysIn.includes(key) })),
    rows: rows.map((row) => fields.map(({ key }) => row.get(key) ?? '')),
  };
}

function organisationCells(organisation: Organisation, directory: Directory, { kinds, areas }: ListRecords): ReadonlyMap<string, string> {
  const { id, name, kind, side, parentId, otherNames, identifiers, areaId, tags, legalForm, website, contact, notes } = organisation;
  const parent = parentId === null ? undefined : directory.byId(parentId)?.after;
  return new Map([
    ['name', name],
    ['kind', kinds.find((each) => each.id === kind)?.label ?? kind],
    ['side', side],
    ['parent', parent === undefined ? '' : nameFor(parent, directory)],
    ['otherNames', inOneCell(otherNames)],
    ['identifiers', inOneCell(identifiers.map(identifierText))],
    ['area', areas.find((each) => each.id === areaId)?.name ?? ''],
    ['tags', inOneCell(tags)],
    ['legalForm', legalForm ?? ''],
    ['website', website ?? ''],
    ['contact', contact ?? ''],
    ['notes', notes ?? ''],
    ['id', id],
  ]);
}

function relationshipCells(relationship: Relationship, directory: Directory, { areas, posts }: ListRecords): ReadonlyMap<string, string> {
  const { id, name, types, level, status, formality, timing, from, to, confirmedOn, dispute, facts, notes } = relationship;
  const called = (organisationId: string) => {
    const organisation = directory.byId(organisationId)?.after;
    return organisation === undefined ? '' : nameFor(organisation, directory);
  };
  return new Map([
    ['name', name],
    ['types', types.join('; ')],
    ['level', level ?? ''],
    ['status', status],
    [
      'parties',
      inOneCell(relationship.parties.map(({ organisationId, part }) => called(organisationId) + (part === null ? '' : ` [${part}]`))),
    ],
    ['brokers', inOneCell(relationship.brokerIds.map(called))],
    ['holders', relationship.holders.map((holder) => holderLine(holder, directory, posts)).join('\n')],
    ['areas', inOneCell(relationship.areaIds.map((areaId) => areas.find((each) => each.id === areaId)?.name ?? ''))],
    ['tags', inOneCell(relationship.tags)],
    ['formality', formality ?? ''],
    ['timing', timing ?? ''],
    ['from', from ?? ''],
    ['to', to ?? ''],
    ['confirmedOn', confirmedOn ?? ''],
    ['dispute', dispute ?? ''],
    ['benefits', benefitLines(relationship.benefits)],
    ['facts', facts.map(({ label, value }) => `${label}: ${value}`).join('\n')],
    ['notes', notes ?? ''],
    ['id', id],
  ]);
}
