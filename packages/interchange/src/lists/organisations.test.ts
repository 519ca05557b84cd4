import type { Organisation } from '@weft/domain';
import { expect, test } from 'vitest';
import { readTable } from '../tables/readTable.ts';
import { reference } from '../testing/samples.ts';
import { bareOrganisation } from './bareOrganisation.ts';
import { proposeColumns, proposeKind } from './columns.ts';
import { planOrganisations } from './organisations.ts';

let made = 0;
const newId = () => {
  made += 1;
  return `01990000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
};
const making = { workspaceId: newId(), newId, today: '2026-11-24' };
const hall: Organisation = {
  ...bareOrganisation(making, { name: 'The Old Hall', kind: 'charity' }),
  identifiers: [{ scheme: 'GB-CHC', value: 'GB-CHC-123456' }],
  contact: 'ask for Noor',
  notes: 'Rang in May.',
};

async function plan(text: string) {
  const { columns, rows } = await readTable({ name: 'list', content: text });
  expect(proposeKind(columns)).toBe('organisations');
  const chosen = proposeColumns('organisations', columns);
  const list = rows.map((row) => ({ ...row, match: null, isLeft: false }));
  const here = { organisations: [hall], areas: [], kinds: reference.organisationKinds, headings: columns.map(({ heading }) => heading) };
  return { columns: chosen, ...(await planOrganisations(list, chosen, here, making, async () => {})) };
}

const charityColumns =
  'date_of_extract organisation_number registered_charity_number linked_charity_number charity_name charity_type charity_registration_status date_of_registration date_of_removal charity_reporting_status latest_acc_fin_period_start_date latest_acc_fin_period_end_date latest_income latest_expenditure charity_contact_address1 charity_contact_address2 charity_contact_address3 charity_contact_address4 charity_contact_address5 charity_contact_postcode charity_contact_phone charity_contact_email charity_contact_web charity_company_registration_number charity_insolvent charity_in_administration charity_previously_excepted charity_is_cdf_or_cif charity_is_cio cio_is_dissolved date_cio_dissolution_notice charity_activities charity_gift_aid charity_has_land'.split(
    ' ',
  );

function charity(said: Readonly<Record<string, string>>): string {
  const usual: Readonly<Record<string, string>> = {
    organisation_number: '5',
    linked_charity_number: '0',
    charity_registration_status: 'Registered',
  };
  return charityColumns.map((name) => said[name] ?? usual[name] ?? '').join('\t');
}

test('the Charity Commission’s table of charities adds who is not here, fills who is, and passes over who was removed', async () => {
  const found = await plan(
    [
      charityColumns.join('\t'),
      charity({
        registered_charity_number: '123456',
        charity_name: 'OLD HALL TRUST',
        charity_activities: 'A "warm" hall',
        charity_contact_web: 'oldhall.example',
        charity_contact_phone: '01632 960111',
      }),
      charity({
        registered_charity_number: '1234567',
        charity_name: 'PAPER KITES',
        charity_type: 'CIO',
        charity_contact_address1: '1 High Street',
        charity_contact_postcode: 'ST1 1AA',
        charity_company_registration_number: '1234567',
      }),
      charity({ registered_charity_number: '7654321', charity_name: 'GONE', charity_registration_status: 'Removed' }),
    ].join('\r\n'),
  );
  expect(found.columns.filter((key) => key === 'name')).toHaveLength(1);
  expect(found.rows.map(({ fate }) => fate)).toEqual(['changed', 'new', 'skipped']);
  const [old, kites] = found.items.map(({ after }) => after);
  expect(old).toMatchObject({
    name: 'The Old Hall',
    otherNames: ['OLD HALL TRUST'],
    website: 'oldhall.example',
    contact: 'ask for Noor',
    notes: 'Rang in May.\nCharity activities: A "warm" hall',
  });
  expect(kites).toMatchObject({
    name: 'PAPER KITES',
    kind: 'charity',
    legalForm: 'CIO',
    contact: '1 High Street, ST1 1AA',
    identifiers: [{ value: 'GB-CHC-1234567' }, { value: 'GB-COH-01234567' }],
  });
});

test('its other tables fill who is here and pass over all others; brought in again they add nothing', async () => {
  const table = (what: string) =>
    [
      'date_of_extract\torganisation_number\tregistered_charity_number\tlinked_charity_number\tclassification_type\tclassification_description',
    ]
      .concat([`2026\t5\t123456\t0\tWhat\t${what}`, '2026\t6\t999999\t0\tWhat\tSport'])
      .join('\n');
  const { rows, items } = await plan(table('Education'));
  expect(rows.map(({ fate, remarks }) => [fate, remarks[0]?.text])).toEqual([
    ['changed', undefined],
    ['skipped', 'No organisation here has this number.'],
  ]);
  expect(items[0]?.after).toMatchObject({ notes: 'Rang in May.\nWhat it does: Education' });
});
