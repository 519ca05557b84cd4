import { expect, test } from 'vitest';
import { hasConcern, type Row, shownRows, sortedRows, wardsOf } from './rows.ts';
import { parseTenanciesSearch } from './tenanciesSearch.ts';

const today = '2026-11-24';

function aRow(name: string, tenancy: Partial<NonNullable<Row['tenancy']>> | null = {}, wardCode: string | null = null): Row {
  return {
    id: name,
    asset: { id: name, name, assetType: 'building', wardCode, address: `1 ${name} Street` },
    tenancy: tenancy && {
      id: name,
      organisation: { id: 'o', name: 'Hall Trust' },
      agreementType: 'medium_lease',
      documentStatus: 'completed',
      occupationStatus: 'in_term',
      standing: 'now',
      expiry: null,
      care: [],
      ...tenancy,
    },
    nextKeyDate: null,
    openCases: [],
  };
}

const soon = aRow('Soon', { expiry: '2028-11-24' });
const later = aRow('Later', { expiry: '2028-11-25' }, 'E05000001');
const over = aRow('Over', { expiry: '2023-03-31' });
const none = aRow('None', { agreementType: 'none_found', occupationStatus: 'no_agreement' });
const empty = aRow('Empty', null);
const all = [soon, later, over, none, empty];
const names = (search: object) => shownRows(all, parseTenanciesSearch(search), today).map(({ asset }) => asset.name);

test('each concern has its own rows, and several together show whatever answers to any', () => {
  expect(names({ show: 'expiring' })).toEqual(['Soon']);
  expect(names({ show: 'holding_over' })).toEqual(['Over']);
  expect(names({ show: 'no_agreement' })).toEqual(['None']);
  expect(names({ show: 'no_agreement,expiring' })).toEqual(['Soon', 'None']);
  expect(hasConcern(empty, 'no_agreement', today)).toBe(false);
});

test('a tenancy beside another is a concern until somebody has said why', () => {
  const asked = aRow('Asked', { care: [{ kind: 'another_tenancy', answered: false }] });
  const told = aRow('Told', { care: [{ kind: 'another_tenancy', answered: true }] });
  const shown = shownRows([asked, told], parseTenanciesSearch({ show: 'another_tenancy' }), today);
  expect(shown.map(({ asset }) => asset.name)).toEqual(['Asked']);
});

test('words are looked for in the building, its address and its tenant; a ward narrows further', () => {
  expect(names({ q: 'hall trust' })).toHaveLength(4);
  expect(names({ q: 'empty street' })).toEqual(['Empty']);
  expect(names({ q: 'hall', ward: 'E05000001' })).toEqual(['Later']);
  expect(wardsOf(all)).toEqual(['E05000001']);
});

test('rows with nothing to sort by come last, whichever way', () => {
  const sorted = (search: object) => sortedRows(all, parseTenanciesSearch(search), (key) => key).map(({ asset }) => asset.name);
  expect(sorted({})).toEqual(['Empty', 'Later', 'None', 'Over', 'Soon']);
  expect(sorted({ sort: 'expiry' })).toEqual(['Over', 'Soon', 'Later', 'Empty', 'None']);
  expect(sorted({ sort: 'expiry', down: true })).toEqual(['Later', 'Soon', 'Over', 'Empty', 'None']);
});

test('an address typed by hand never fails: what is not known is passed over', () => {
  expect(parseTenanciesSearch({ show: 'made_up,holding_over', sort: 'shoe size', down: 'yes', q: 7, ward: '' })).toEqual({
    show: 'holding_over',
    q: '7',
  });
  expect(parseTenanciesSearch('nothing')).toEqual({});
});
