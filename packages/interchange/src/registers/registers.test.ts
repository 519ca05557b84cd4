import {
  type Asset,
  assetSchema,
  isOpenSnag,
  type Lists,
  type Organisation,
  type Snag,
  severitySchema,
  snagSchema,
  snagStatusSchema,
  type Tenancy,
  tenancySchema,
  unknownAsset,
  unknownTerms,
} from '@weft/domain';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../tables/readTable.ts';
import type { WrittenSheet } from '../tables/workbook/writeWorkbook.ts';
import { type TableFormat, tableFormats, writeTable } from '../tables/writeTable.ts';
import { reference, workspaceId } from '../testing/samples.ts';
import { tenancyColumns } from './leaseColumns.ts';
import { type LeaseRecords, leaseSheet } from './leases.ts';
import { planLeases } from './planLeases.ts';
import { planSnags, type SnagRecords, snagSheet } from './snags.ts';

const { snagCategories } = reference.caseModel;
const lists: Lists = { ...reference.caseModel.lists, snagCategories };
const idAt = (block: number, index: number) =>
  `01990000-0000-7000-8${block.toString(16).padStart(3, '0')}-${index.toString(16).padStart(12, '0')}`;
let made = 0;
const place = {
  workspaceId,
  today: '2026-11-24',
  newId: () => {
    made += 1;
    return idAt(9, made);
  },
};
const common = { workspaceId, version: 3, provenance: [], originKey: null };

const line = fc
  .string({
    unit: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.constantFrom('=', "'", '+', '@', '"', ';', ',')),
    minLength: 1,
    maxLength: 25,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/\p{Cc}|\p{Cs}/u.test(text));
const note = fc.option(
  fc.oneof(
    line,
    fc.tuple(line, line).map((lines) => lines.join('\n')),
  ),
);
const day = fc
  .date({ min: new Date('1905-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const yesNo = fc.constantFrom(true, false, null);
const pence = fc.option(fc.nat({ max: 1_000_000_000 }));
const keyOf = (list: string) => fc.constantFrom(...(lists[list] ?? []).map(({ id }) => id));
const { assetType, councilHolding, listedGrade, conditionGrade, epcRating } = assetSchema.shape;

const asset = (index: number): fc.Arbitrary<Asset> =>
  fc
    .record({
      name: line,
      assetType: fc.constantFrom(...assetType.options),
      addressLine1: fc.option(line),
      postcode: fc.constant(`ST${index + 1} 1AA`),
      uprn: fc.option(fc.constant(String(100 + index))),
      latitude: fc.option(fc.double({ min: -90, max: 90, noNaN: true }).map((number) => number + 0)),
      councilHolding: fc.constantFrom(...councilHolding.options),
      openSpace: yesNo,
      listedGrade: fc.constantFrom(...listedGrade.options),
      expectedMaxOccupancy: fc.option(fc.nat({ max: 1_000_000 })),
      epcRating: fc.option(fc.constantFrom(...epcRating.unwrap().options)),
      epcExpires: fc.option(day),
      conditionGrade: fc.constantFrom(...conditionGrade.options),
      notes: note,
    })
    .map((fields) => assetSchema.parse({ ...unknownAsset, ...common, ...fields, id: idAt(1, index) }));

const organisations: Pick<Organisation, 'id' | 'name'>[] = ['Hall Trust', 'Field Club', 'Field Club'].map((name, index) => ({
  id: idAt(2, index),
  name,
}));

const tenancy = (index: number, assets: number): fc.Arbitrary<Tenancy> =>
  fc
    .record({
      assetId: fc.nat({ max: assets - 1 }).map((at) => idAt(1, at)),
      organisationId: fc.constantFrom(...organisations.map(({ id }) => id)),
      agreementType: keyOf('agreementType'),
      documentStatus: keyOf('documentStatus'),
      repairing: keyOf('repairing'),
      commencementDate: fc.option(day),
      termYears: fc.option(fc.nat({ max: 1000 })),
      rentPencePerYear: pence,
      undervaluePence: pence,
      alienation: fc.subarray(
        (lists.alienation ?? []).map(({ id }) => id),
        { minLength: 1 },
      ),
      overage: yesNo,
      userClause: note,
      decisionReference: fc.option(line),
      notes: note,
    })
    .map((fields) => tenancySchema.parse({ ...unknownTerms, ...common, ...fields, id: idAt(3, index), evidence: [] }));

const leases: fc.Arbitrary<LeaseRecords> = fc
  .record({ assets: fc.integer({ min: 1, max: 4 }), tenancies: fc.nat({ max: 5 }) })
  .chain(({ assets, tenancies }) =>
    fc.record({
      assets: fc.tuple(...Array.from({ length: assets }, (_, index) => asset(index))),
      tenancies: fc.tuple(...Array.from({ length: tenancies }, (_, index) => tenancy(index, assets))),
      organisations: fc.constant(organisations),
    }),
  );

const through = (sheet: WrittenSheet, format: TableFormat) => readTable({ name: `x.${format}`, content: writeTable(sheet, format) });
const cells = ({ rows, columns }: WrittenSheet) =>
  rows.map((row) => row.filter((_, at) => !/^Weft id of (building|tenancy|snag)/.test(columns[at]?.heading ?? '')));

describe.each(tableFormats)('as %s', (format) => {
  test('a lease register that comes back as it went changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(leases, async (records) => {
        const plan = planLeases(await through(leaseSheet(records, lists), format), records, lists, place);
        expect(plan.rows.flatMap(({ remarks }) => remarks)).toEqual([]);
        expect(plan.rows.map(({ fate }) => fate)).toEqual(plan.rows.map(() => 'same'));
        expect(plan.items).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a lease register brought in where nothing is makes all of it again, and is written the same', async () => {
    await fc.assert(
      fc.asyncProperty(leases, async (records) => {
        const sheet = leaseSheet(records, lists);
        const { rows, items } = planLeases(await through(sheet, format), { assets: [], tenancies: [], organisations }, lists, place);
        expect(rows.flatMap(({ remarks }) => remarks)).toEqual([]);
        const assets = items.flatMap((item) => (item.kind === 'asset' && item.after ? [item.after] : []));
        const tenancies = items.flatMap((item) => (item.kind === 'tenancy' && item.after ? [item.after] : []));
        expect([assets.length, tenancies.length]).toEqual([records.assets.length, records.tenancies.length]);
        expect(cells(leaseSheet({ assets, tenancies, organisations }, lists))).toEqual(cells(sheet));
      }),
      { numRuns: 60 },
    );
  });
});

const hall = assetSchema.parse({
  ...unknownAsset,
  ...common,
  id: idAt(1, 0),
  name: 'Marl Hole Hall',
  assetType: 'building',
  uprn: '3455',
  addressLine1: '1 Kiln St',
  postcode: 'ST4 1AA',
});
const lease = tenancySchema.parse({
  ...unknownTerms,
  ...common,
  id: idAt(3, 0),
  assetId: hall.id,
  organisationId: idAt(2, 0),
  rentPencePerYear: 120_000,
});
const here: LeaseRecords = { assets: [hall], tenancies: [lease], organisations };
const typed = (text: string) => readTable({ name: 'typed.csv', content: text });
const planned = async (text: string) => planLeases(await typed(text), here, lists, place);

describe('a lease register somebody typed', () => {
  test.each([
    ['its UPRN', 'Building,UPRN,Tenant,Rent a year in pounds\nThe hall,000003455,Hall Trust,"£1,250.50"'],
    ['its name alone', 'Building,Tenant,Rent a year in pounds\nmarl hole hall,Hall Trust,1250.5'],
    ['its address', 'Building,Address,Postcode,Tenant,Rent a year in pounds\nThe hall,1 Kiln St.,st41aa,hall trust,1250.5'],
  ])('finds a building by %s, and its tenancy by tenant', async (_, text) => {
    const { rows, items } = await planned(text);
    expect(rows[0]?.fate).toBe('changed');
    expect(rows[0]?.changes[0]).toMatchObject({ field: 'Building', before: 'Marl Hole Hall' });
    expect(rows[0]?.changes).toContainEqual({ field: 'Rent a year in pounds', before: '1200.00', after: '1250.50' });
    expect(items.map(({ kind }) => kind)).toEqual(['asset', 'tenancy']);
  });

  test.each([
    ['Tenant\nMarl,3455,Nobody Known', 'Tenant: “Nobody Known” is not an organisation here.'],
    ['Tenant\nMarl,3455,Field Club', 'Tenant: more than one organisation is called “Field Club”.'],
    ['Tenant,Starts\nMarl,3455,Hall Trust,soon', 'Starts: “soon” is not a day.'],
    ['Tenant,Starts,Expires\nMarl,3455,Hall Trust,1 April 2020,1 April 2010', 'Expires: A tenancy cannot end before it starts.'],
    ['Tenant,Agreement\nMarl,3455,Hall Trust,Handshake', 'Agreement: “Handshake” is not one of the choices. It can be “'],
    ['Tenant,Rent a year in pounds\nMarl,3455,Hall Trust,lots', 'Rent a year in pounds: “lots” is not an amount'],
    ['Tenant,Postcode\nMarl,3455,Hall Trust,ST1\nMarl,3455,Field Club,ST2', 'Postcode: row 2 says “ST1” of the same building.'],
    ['Tenant,Overage\nMarl,3455,Hall Trust,perhaps', 'Overage: “perhaps” is neither Yes nor No.'],
    ['Tenant,Agreement\nMarl,3455,,Lease', 'is not one of the choices'],
  ])('says what is wrong with a row: %#', async (text, sentence) => {
    const { rows } = await planned(`Building,UPRN,${text}`);
    const remarks = rows.filter(({ fate }) => fate === 'wrong').flatMap((row) => row.remarks);
    if (sentence === 'is not one of the choices') expect(remarks).toEqual(['Tenant: say who it is let to.']);
    else expect(remarks[0]).toContain(sentence);
  });

  test('skips a row that names no building, and empties what may be empty', async () => {
    const { rows, items } = await planned('Building,UPRN,Address,Town\n,,,Stoke\nMarl Hole Hall,3455,,');
    expect(rows.map(({ fate }) => fate)).toEqual(['skipped', 'changed']);
    expect(items[0]?.after).toMatchObject({ addressLine1: null });
  });
});

const post = { id: idAt(5, 0), title: 'Surveyor', organisationId: idAt(2, 0) };
const subject = { id: idAt(6, 0), reference: 'CAT-2026-001', assetId: hall.id, closedOn: null };
const snag = (fields: Partial<Snag>, index = 0): Snag =>
  snagSchema.parse({
    workspaceId,
    version: 2,
    originKey: null,
    id: idAt(7, index),
    caseId: subject.id,
    category: snagCategories[0]?.id,
    title: 'Roof',
    detail: null,
    severity: 'high',
    status: 'open',
    raisedBy: 'vast',
    raisedOn: '2026-01-01',
    arose: null,
    ownerPostId: post.id,
    liableParty: 'council',
    due: null,
    resolution: null,
    agreedByCouncil: true,
    agreedByTenant: false,
    ...fields,
  });
const snagsHere = (snags: Snag[]): SnagRecords => ({
  snags,
  cases: [subject],
  assets: [hall],
  posts: [post, { ...post, id: idAt(5, 1) }, { ...post, id: idAt(5, 2), title: 'Chair' }],
  organisations,
  dependencies: [],
});

test.each(tableFormats)('a snag register as %s comes back as it went, and makes itself again where nothing is', async (format) => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.record({
          title: line,
          detail: note,
          due: fc.option(day),
          arose: fc.option(line),
          ownerPostId: fc.constantFrom(null, idAt(5, 0), idAt(5, 2)),
          severity: fc.constantFrom('low', 'critical'),
          status: fc.constantFrom('open', 'resolved'),
          settled: fc.option(day.filter((each) => each <= place.today)),
        }),
        { minLength: 1, maxLength: 5, selector: ({ title }) => title.toLowerCase() },
      ),
      async (all) => {
        const records = snagsHere(
          all.map(({ settled, ...fields }, index) => {
            const status = snagStatusSchema.parse(fields.status);
            const settledOn = isOpenSnag({ status }) ? null : settled;
            return snag({ ...fields, severity: severitySchema.parse(fields.severity), status, settledOn }, index);
          }),
        );
        const sheet = snagSheet(records, lists);
        const table = await through(sheet, format);
        expect(planSnags(table, records, lists, place).items).toEqual([]);
        const again = planSnags(table, { ...records, snags: [] }, lists, place);
        expect(again.rows.flatMap(({ remarks }) => remarks)).toEqual([]);
        const snags = again.items.flatMap((item) => (item.kind === 'snag' && item.after ? [item.after] : []));
        expect(cells(snagSheet({ ...records, snags }, lists))).toEqual(cells(sheet));
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['CAT-2026-999,Roof,Open', 'Case: “CAT-2026-999” is not the reference of a case here.'],
  ['CAT-2026-001,Roof,Blocked', 'State: it can be blocked only while something that it waits for is on record.'],
  ['CAT-2026-001,Roof,Mended', 'State: “Mended” is not one of the choices.'],
  ['CAT-2026-001,Roof,Open,2026-11-03', 'Settled on: A snag that is still to be put right has no day on which it was settled.'],
  ['CAT-2026-001,Roof,Resolved,2026-11-25', 'Settled on: this day is still to come.'],
])('a snag register says what is wrong with a row: %s', async (row, sentence) => {
  const { rows } = planSnags(await typed(`Case,Snag,State,Settled on\n${row}`), snagsHere([snag({})]), lists, place);
  expect(rows[0]?.remarks[0]).toContain(sentence);
});

test.each([
  [{ status: 'open' }, 'Resolved,', '2026-11-24'],
  [{ status: 'open' }, 'Resolved,3 November 2026', '2026-11-03'],
  [{ status: 'resolved', settledOn: '2026-11-03' }, 'Verified,3 November 2026', '2026-11-03'],
  [{ status: 'resolved', settledOn: '2026-11-03' }, 'Resolved,', null],
  [{ status: 'resolved', settledOn: '2026-11-03' }, 'Open,3 November 2026', null],
] as const)('a snag that is %j and comes in as “%s” was settled on %s', async (was, row, settledOn) => {
  const { rows, items } = planSnags(
    await typed(`Case,Snag,State,Settled on\nCAT-2026-001,Roof,${row}`),
    snagsHere([snag(was)]),
    lists,
    place,
  );
  expect(rows).toMatchObject([{ fate: 'changed', remarks: [] }]);
  expect(items).toMatchObject([{ after: { settledOn } }]);
});

test('every field of a tenancy has its column, but for its searches and where it came from', () => {
  const without = ['id', 'workspaceId', 'version', 'assetId', 'organisationId', 'evidence', 'provenance', 'originKey'];
  const fields = Object.keys(lease).filter((field) => !without.includes(field));
  expect(
    tenancyColumns(lists)
      .map(({ field }) => field)
      .sort(),
  ).toEqual(fields.sort());
});

test('a table that is no register says so', async () => {
  const strange = await typed('Colour,Shape\nred,round');
  expect(() => planLeases(strange, here, lists, place)).toThrow('This is not a lease register: no column is headed “Building”');
  expect(() => planSnags(strange, snagsHere([]), lists, place)).toThrow('This is not a snag register');
});
