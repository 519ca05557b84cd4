import {
  type AnyRecord,
  accounts,
  assessmentAccounts,
  benefitKeys,
  benefitStandings,
  type Id,
  levelSchema,
  nameSchema,
  noteSchema,
  recordSchemas,
  scoredItems,
  statusSchema,
  tierSchema,
  typeSchema,
} from '@weft/domain';
import * as fc from 'fast-check';
import { readWorkspaceFile } from '../files/read.ts';
import { type Resolved, resolveRecords } from '../files/resolve.ts';
import { freshIds, reference, sampleText, workspaceId } from './samples.ts';

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.trim())
  .filter((text) => nameSchema.safeParse(text).success);
const note = fc.option(line.map((text) => noteSchema.parse(text)));
const version = fc.nat({ max: 9999 });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const score = fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2);
const span = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([one, other]) => (one !== null && other !== null && one > other ? [other, one] : [one, other]));

function idAt(block: number, index: number): Id {
  return `01990000-0000-7000-8${block.toString(16).padStart(3, '0')}-${index.toString(16).padStart(12, '0')}`;
}

const cases = resolveRecords(readWorkspaceFile(sampleText('cat-cases'), reference), freshIds(), workspaceId);

/** Any small workspace that holds together: a tree of organisations, what joins them, where they stand on the map, and perhaps some cases. */
export const anyRecords: fc.Arbitrary<Resolved[]> = fc
  .record({ organisations: fc.integer({ min: 2, max: 6 }), posts: fc.nat({ max: 4 }), others: fc.nat({ max: 5 }), withCases: fc.boolean() })
  .chain(({ organisations, posts, others, withCases }) => {
    const common = (block: number, index: number) =>
      // Keys of other tools hold what no id of an XML file may.
      fc.record({ version, originKey: fc.option(fc.constantFrom(`key-${block}-${index}`, `Tŷ ½ #${block}/${index}`)) }).map((each) => ({
        ...each,
        id: idAt(block, index),
        workspaceId,
      }));
    const organisation = fc.nat({ max: organisations - 1 }).map((index) => idAt(1, index));
    const post = posts === 0 ? fc.constant(null) : fc.option(fc.nat({ max: posts - 1 }).map((index) => idAt(2, index)));
    const provenance = fc.array(
      note.map((text) => ({ sourceId: idAt(4, 0), note: text })),
      { maxLength: 2 },
    );
    const many = <T>(count: number, of: (index: number) => fc.Arbitrary<T>) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => of(index)));

    return fc
      .tuple(
        many(1, (index) => made('source', common(4, index), { title: line, author: note, dated: note, covers: fc.constant(null) })),
        many(1, (index) =>
          made('area', common(5, index), { name: line, kind: fc.constant('town'), gssCode: fc.constant(null), notes: note, provenance }),
        ),
        many(organisations, (index) =>
          made('organisation', common(1, index), {
            name: line,
            kind: fc.constantFrom('council', 'charity', 'board'),
            side: fc.constantFrom('council', 'partner', 'other'),
            parentId: index === 0 ? fc.constant(null) : fc.option(fc.nat({ max: index - 1 }).map((above) => idAt(1, above))),
            otherNames: fc.array(line, { maxLength: 2 }),
            tags: fc.subarray(['food', 'warm spaces']),
            identifiers: fc.constantFrom(
              [{ scheme: 'GB-CHC', value: `GB-CHC-${index}` }],
              [{ scheme: 'Our list', value: `GB-CHC-${index}` }],
            ),
            areaId: fc.option(fc.constant(idAt(5, 0))),
            legalForm: note,
            website: fc.constant(null),
            contact: note,
            notes: note,
            provenance,
          }),
        ),
        many(posts, (index) =>
          made('post', common(2, index), {
            organisationId: organisation,
            title: line,
            tier: fc.option(fc.constantFrom(...tierSchema.options)),
            contact: note,
            notes: note,
            provenance,
          }),
        ),
        many(posts === 0 ? 0 : others, (index) => made('person', common(8, index), { name: line, contact: note, notes: note, provenance })),
        many(posts === 0 ? 0 : others, (index) =>
          made(
            'appointment',
            fc.tuple(common(9, index), span).map(([each, [from, to]]) => ({ ...each, from, to })),
            { postId: fc.nat({ max: posts - 1 }).map((each) => idAt(2, each)), personId: fc.constant(idAt(8, index)) },
          ),
        ),
        many(others, (index) =>
          made('member', common(6, index), { name: line, role: fc.constant('officer'), side: fc.constant('partner'), postId: post }),
        ),
        many(others, (index) =>
          made('relationship', common(7, index), {
            name: line,
            parties: fc
              .shuffledSubarray(
                Array.from({ length: organisations }, (_, each) => idAt(1, each)),
                { minLength: 2 },
              )
              .chain((ids) =>
                fc.tuple(...ids.map((organisationId) => fc.record({ organisationId: fc.constant(organisationId), part: fc.option(line) }))),
              ),
            types: fc.uniqueArray(fc.constantFrom(...typeSchema.options), { minLength: 1 }),
            level: fc.option(fc.constantFrom(...levelSchema.options)),
            areaIds: fc.constantFrom([], [idAt(5, 0)]),
            holders: fc.array(
              fc.record({ organisationId: organisation, postId: post, description: note, span }).map(({ span: [from, to], ...each }) => ({
                ...each,
                side: 'council',
                role: 'lead',
                from,
                to,
              })),
              { maxLength: 2 },
            ),
            brokerIds: organisation.map((each) => [each]),
            status: fc.constantFrom(...statusSchema.options),
            formality: fc.constant(null),
            from: fc.constant(null),
            to: fc.option(day),
            confirmedOn: fc.option(day),
            dispute: note,
            timing: note,
            benefits: fc.uniqueArray(
              fc.record({ benefit: fc.constantFrom(...benefitKeys), standing: fc.constantFrom(...benefitStandings), note }),
              { maxLength: 3, selector: ({ benefit }) => benefit },
            ),
            facts: fc.array(fc.record({ label: line, value: line }), { maxLength: 2 }),
            notes: note,
            tags: fc.subarray(['food', 'warm spaces']),
            typesBasis: fc.constant('stated'),
            levelBasis: fc.constant(null),
            statusAsOf: note,
            confidence: fc.constant('low'),
            provenance,
          }),
        ),
        fc
          .subarray(Array.from({ length: others }, (_, index) => index).flatMap((index) => accounts.map((side) => ({ index, side }))))
          .chain((placed) =>
            many(placed.length, (index) =>
              made('placement', common(8, index), {
                relationshipId: fc.constant(idAt(7, placed[index]?.index ?? 0)),
                side: fc.constant(placed[index]?.side ?? 'council'),
                strategic: score,
                proactive: fc.option(score),
                financial: fc.constant(null),
                time: fc.option(score),
                placedOn: day,
                memberId: fc.option(fc.nat({ max: others - 1 }).map((at) => idAt(6, at))),
              }),
            ),
          ),
        many(others, (index) =>
          made('assessment', common(12, index), {
            relationshipId: fc.nat({ max: others - 1 }).map((at) => idAt(7, at)),
            account: fc.constantFrom(...assessmentAccounts),
            memberId: fc.option(fc.nat({ max: others - 1 }).map((at) => idAt(6, at))),
            rater: note,
            assessedOn: day,
            scores: fc.dictionary(fc.constantFrom(...scoredItems), fc.integer({ min: 1, max: 5 }), { minKeys: 1 }),
            strategicInIntent: fc.option(fc.boolean()),
            intentReason: line,
            strategicInDelivery: fc.constant(null),
            deliveryReason: note,
            keepAsItIs: fc.option(fc.boolean()),
            outcome: note,
          }),
        ),
        many(others, (index) =>
          made('savedView', common(10, index), {
            name: line,
            note,
            search: fc.record(
              {
                view: fc.constantFrom('rings', 'globe'),
                q: fc.constantFrom('food', `organisation:${idAt(1, 0)}`, idAt(1, 0)),
                selected: fc.constantFrom([idAt(1, 0)], [idAt(7, 0), idAt(1, 1), idAt(9, 9)]),
                focus: organisation,
                whatif: fc.oneof(
                  organisation.map((id) => `fails-${id}`),
                  fc.constantFrom(`leaves-${idAt(2, 0)}`, `leaves-${idAt(9, 9)}`),
                ),
                steps: fc.constantFrom(2, 3),
              },
              { requiredKeys: [] },
            ),
            memberId: fc.option(fc.constant(idAt(6, index))),
            isDefault: fc.constant(index === 0),
          }),
        ),
        many(Math.min(others, 2), (index) =>
          made('tour', common(11, index), {
            name: line,
            stops: fc.array(
              fc.record({
                viewId: fc.nat({ max: others - 1 }).map((view) => idAt(10, view)),
                line: note,
              }),
              { minLength: 1, maxLength: 3 },
            ),
          }),
        ),
        fc.subarray([idAt(1, 0), ...Array.from({ length: others }, (_, index) => idAt(7, index))]).chain((placed) =>
          many(placed.length, (index) =>
            made(
              'position',
              version.map((each) => ({ version: each, workspaceId, id: placed[index] ?? idAt(1, 0) })),
              {
                x: fc.integer({ min: -999, max: 999 }),
                y: fc.double({ min: -999, max: 999, noNaN: true }).map((each) => each || 0),
              },
            ),
          ),
        ),
      )
      .map((parts) => [...parts.flat(), ...(withCases ? cases : [])]);
  });

/** A record of a kind from its common fields and its own. */
function made<K extends Resolved['kind']>(
  kind: K,
  common: fc.Arbitrary<object>,
  own: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Resolved> {
  return fc.tuple(common, fc.record(own)).map(([shared, fields]) => {
    const record: AnyRecord = recordSchemas[kind].parse({ ...shared, ...fields });
    return { kind, record } as Resolved;
  });
}
