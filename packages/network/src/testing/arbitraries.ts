import { levels, relationshipStatuses, relationshipTypes, type Snapshot, sideSchema } from '@weft/domain';
import fc from 'fast-check';
import { type Filter, freshnessChoices, levelChoices, riskChoices, routeChoices, tidyFilter } from '../filter/filter.ts';
import { holder, idOf, organisation, relationship, snapshotOf } from './snapshots.ts';

const name = (index: number) => `Body ${index}`;
const post = (index: number) => `Post ${index}`;

const tie = (bodies: number) =>
  fc.record({
    parties: fc.uniqueArray(fc.nat(bodies - 1), { minLength: 2, maxLength: Math.min(6, bodies) }),
    brokers: fc.uniqueArray(fc.nat(bodies - 1), { maxLength: 2 }),
    types: fc.uniqueArray(fc.constantFrom(...relationshipTypes), { minLength: 1, maxLength: 3 }),
    level: fc.constantFrom(...levels, null),
    status: fc.constantFrom(...relationshipStatuses),
    confirmedOn: fc.constantFrom('2020-01-01', '2026-05-05', null),
    disputed: fc.boolean(),
    holders: fc.array(
      fc.record({ post: fc.nat(3), side: fc.constantFrom(...sideSchema.options), deputy: fc.boolean(), over: fc.boolean() }),
      { maxLength: 3 },
    ),
  });

/** Snapshots of 2 to 12 organisations with up to 15 relationships of every shape, and four posts. */
export const snapshots: fc.Arbitrary<Snapshot> = fc.integer({ min: 2, max: 12 }).chain((bodies) =>
  fc
    .record({
      ties: fc.array(tie(bodies), { maxLength: 15 }),
      sides: fc.array(fc.constantFrom(...sideSchema.options), { minLength: 12, maxLength: 12 }),
      // Each is part of one that came before it, or of none.
      parents: fc.array(fc.option(fc.nat(11)), { minLength: 12, maxLength: 12 }),
    })
    .map(({ ties, sides, parents }) =>
      snapshotOf({
        organisations: Array.from({ length: bodies }, (_, index) => {
          const parent = parents[index];
          const parentId = parent != null && parent < index ? idOf(name(parent)) : null;
          return organisation(name(index), { side: sides[index] ?? 'other', parentId });
        }),
        posts: [0, 1, 2, 3].map((index) => ({
          id: idOf(post(index)),
          version: 1,
          organisationId: idOf(name(index % bodies)),
          title: post(index),
          tier: index === 0 ? 'councillor' : null,
        })),
        relationships: ties.map(({ parties, brokers, holders, ...rest }, index) =>
          relationship(`Tie ${index}`, parties.map(name), {
            ...rest,
            brokerIds: brokers.map((broker) => idOf(name(broker))),
            holders: holders.map((each) =>
              holder(post(each.post), {
                side: each.side,
                role: each.deputy ? 'deputy' : 'lead',
                organisationId: idOf(name(each.post % bodies)),
                to: each.over ? '2021-01-01' : null,
              }),
            ),
          }),
        ),
      }),
    ),
);

const some = <T>(...values: T[]) => fc.option(fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }), { nil: undefined });
const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 1 });
const someId = fc.option(
  fc
    .oneof(
      fc.nat(12).map(name),
      fc.nat(3).map(post),
      fc.nat(15).map((index) => `Tie ${index}`),
    )
    .map(idOf),
  { nil: undefined, freq: 1 },
);

/** Filters of every field, tidy. */
export const filters: fc.Arbitrary<Filter> = fc
  .record({
    q: maybe('body 1', 'TIE', 'post 2 body', 'nothing has this'),
    types: some(...relationshipTypes),
    levels: some(...levelChoices),
    statuses: some(...relationshipStatuses),
    kinds: some('charity', 'council'),
    sides: some(...sideSchema.options),
    tags: some('food', 'warm spaces'),
    holder: someId,
    organisation: someId,
    branch: someId,
    freshness: some(...freshnessChoices),
    route: maybe(...routeChoices),
    risk: maybe(...riskChoices),
    tieless: maybe<true>(true),
    focus: someId,
    steps: maybe<1 | 2 | 3>(1, 2, 3),
  })
  .map(tidyFilter);
