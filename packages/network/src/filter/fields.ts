import { covers, type Freshness, relationshipStatuses, relationshipTypes, sideSchema } from '@weft/domain';
import {
  freshnessLabels,
  kindLabel,
  levelChoiceLabels,
  riskLabels,
  routeLabels,
  sideLabels,
  statusLabels,
  typeLabels,
} from '../labels/labels.ts';
import { participantsOf, wholesOf } from '../snapshot/lookup.ts';
import { byName, type ChoiceField, type FilterField, type SwitchField, valuesListed, valuesOfParticipants } from './field.ts';
import { filterSchema, freshnessChoices, levelChoices, type Risk, type Route, riskChoices, routeChoices } from './filter.ts';
import { holderName, nodeName } from './names.ts';
import { runsRisk } from './risk.ts';

const any = 'Any';

const types: ChoiceField = {
  id: 'types',
  label: 'Type',
  control: 'some',
  anything: any,
  valuesOf: (relationship) => relationship.types,
  ...valuesListed(relationshipTypes, typeLabels),
};

const levels: ChoiceField = {
  id: 'levels',
  label: 'Level',
  control: 'some',
  anything: any,
  valuesOf: ({ level }) => [level ?? 'none'],
  ...valuesListed(levelChoices, levelChoiceLabels),
};

const freshness: ChoiceField = {
  id: 'freshness',
  label: 'How fresh',
  control: 'some',
  anything: any,
  valuesOf: ({ id }, facts) => [facts.freshness.get(id) ?? ('stale' satisfies Freshness)],
  ...valuesListed(freshnessChoices, freshnessLabels),
};

const risk: ChoiceField = {
  id: 'risk',
  label: 'What to worry about',
  control: 'one',
  anything: any,
  valuesOf: (relationship, { clock, records }) => riskChoices.filter((each) => runsRisk(relationship, each, clock.today, records)),
  ...valuesListed<Risk>(riskChoices, riskLabels),
};

const statuses: ChoiceField = {
  id: 'statuses',
  label: 'Status',
  control: 'some',
  anything: any,
  valuesOf: ({ status }) => [status],
  ...valuesListed(relationshipStatuses, statusLabels),
};

const route: ChoiceField = {
  id: 'route',
  label: 'Route',
  control: 'one',
  anything: any,
  valuesOf: ({ brokerIds }) => [brokerIds.length > 0 ? 'brokered' : 'direct'],
  ...valuesListed<Route>(routeChoices, routeLabels),
};

/** Posts, and organisations that hold by themselves or through a post. */
const holder: ChoiceField = {
  id: 'holder',
  label: 'Who keeps it going',
  control: 'find',
  anything: 'Anybody',
  valuesOf: ({ holders }, { clock }) =>
    holders
      .filter((each) => covers(each, clock.today))
      .flatMap(({ postId, organisationId }) => [postId, organisationId].flatMap((id) => id ?? [])),
  offers: ({ records }, _kinds, had) =>
    byName(
      [...had].filter((id) => records.posts.has(id) || records.organisations.has(id)),
      (id) => holderName(id, records),
    ),
  chip: (value, records) => `Held by ${holderName(value, records)}`,
  isKnown: (value, records) => records.posts.has(value) || records.organisations.has(value),
};

const organisation: ChoiceField = {
  id: 'organisation',
  label: 'Who takes part',
  control: 'find',
  anything: 'Any organisation',
  valuesOf: participantsOf,
  offers: ({ records }, _kinds, had) =>
    byName(
      [...had].filter((id) => records.organisations.has(id)),
      (id) => nodeName(id, records),
    ),
  chip: (value, records) => `With ${nodeName(value, records)}`,
  isKnown: (value, records) => records.organisations.has(value),
};

/** An organisation and all that is part of it: what has parts can be chosen. */
const branch: ChoiceField = {
  id: 'branch',
  label: 'Who takes part, itself or any part of it',
  control: 'find',
  anything: 'Any organisation',
  valuesOf: (relationship, { records }) => [...wholesOf(participantsOf(relationship), records)],
  offers: ({ records }, _kinds, had) =>
    byName(
      [...had].filter((id) => records.organisations.has(id) && records.parts.has(id)),
      (id) => nodeName(id, records),
    ),
  chip: (value, records) => `With ${nodeName(value, records)} or any part of it`,
  isKnown: (value, records) => records.organisations.has(value),
};

const sides: ChoiceField = {
  id: 'sides',
  label: 'Side',
  control: 'some',
  anything: any,
  ...valuesOfParticipants(({ side }) => [side]),
  ...valuesListed(sideSchema.options, sideLabels),
};

const kinds: ChoiceField = {
  id: 'kinds',
  label: 'Kind of organisation',
  control: 'some',
  anything: any,
  ...valuesOfParticipants(({ kind }) => [kind]),
  offers: ({ snapshot }, labels) => byName(new Set(snapshot.organisations.map(({ kind }) => kind)), (kind) => kindLabel(kind, labels)),
  chip: (kind, _records, labels) => kindLabel(kind, labels),
};

const ofParticipants = valuesOfParticipants((each) => each.tags);

/** Of the relationship itself, or of somebody who takes part. */
const tags: ChoiceField = {
  id: 'tags',
  label: 'Tag',
  control: 'some',
  anything: any,
  valuesOfOrganisation: ofParticipants.valuesOfOrganisation,
  valuesOf: (relationship, facts) => [...relationship.tags, ...ofParticipants.valuesOf(relationship, facts)],
  offers: ({ snapshot }) =>
    byName(new Set([...snapshot.relationships, ...snapshot.organisations].flatMap((each) => each.tags)), (tag) => tag),
  chip: (tag) => `Tagged ${tag}`,
};

const tieless: SwitchField = {
  id: 'tieless',
  label: 'Organisations without relationships',
  control: 'switch',
  chip: 'With organisations that have no relationships',
  count: ({ snapshot, records }) => snapshot.organisations.filter(({ id }) => !records.ties.has(id)).length,
};

/** Everything the map can be narrowed down by, in the order of the controls. A field is added here, and to the address in `filterSchema`. */
export const filterFields: readonly FilterField[] = [
  types,
  levels,
  freshness,
  risk,
  statuses,
  route,
  tags,
  holder,
  organisation,
  branch,
  sides,
  kinds,
  tieless,
];

/** Those that narrow by value. */
export const choiceFields: readonly ChoiceField[] = filterFields.filter((field) => field.control !== 'switch');

const address = Object.keys(filterSchema.shape);

/** The same fields in the order they stand in an address, which is that of the chips. */
export const fieldsAsWritten: readonly FilterField[] = [...filterFields].sort((a, b) => address.indexOf(a.id) - address.indexOf(b.id));
