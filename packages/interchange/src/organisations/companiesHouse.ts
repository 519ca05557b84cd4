import { z } from 'zod';
import type { TableColumn, TableRow } from '../tables/table.ts';

const line = z.string().nullish();

/** What is read of a profile. Source: the Companies House public data API, `GET /company/{companyNumber}`. */
const profile = z.object({
  company_name: z.string(),
  company_number: z.string(),
  company_status: line,
  company_status_detail: line,
  type: line,
  subtype: line,
  is_community_interest_company: z.boolean().nullish(),
  date_of_creation: line,
  date_of_cessation: line,
  previous_company_names: z.array(z.object({ name: z.string() })).nullish(),
  registered_office_address: z
    .object({
      care_of: line,
      po_box: line,
      premises: line,
      address_line_1: line,
      address_line_2: line,
      locality: line,
      region: line,
      postal_code: line,
    })
    .nullish(),
});
type Profile = z.infer<typeof profile>;

const columns: readonly (readonly [string, (profile: Profile) => string | null | undefined])[] = [
  ['Company name', ({ company_name }) => company_name],
  ['Company number', ({ company_number }) => company_number],
  ['Previous names', ({ previous_company_names }) => (previous_company_names ?? []).map(({ name }) => name).join('; ')],
  ['Legal form', (company) => legalForms[formOf(company)] ?? company.type?.replaceAll('-', ' ')],
  ['Kind', (company) => (formOf(company) === 'cic' ? 'Community interest company' : '')],
  ['Registered office', ({ registered_office_address: at }) => (at ? officeOf(at) : '')],
  ['Company status', ({ company_status, company_status_detail }) => (company_status_detail ?? company_status)?.replaceAll('-', ' ')],
];

const legalForms: Readonly<Record<string, string>> = {
  cic: 'Community interest company',
  'private-limited-guarant-nsc': 'Company limited by guarantee',
  'private-limited-guarant-nsc-limited-exemption': 'Company limited by guarantee',
  ltd: 'Private limited company',
  'charitable-incorporated-organisation': 'Charitable incorporated organisation',
  'registered-society-non-jurisdictional': 'Registered society',
  'industrial-and-provident-society': 'Registered society',
  'royal-charter': 'Royal charter body',
};

function officeOf({ premises, address_line_1, ...other }: NonNullable<Profile['registered_office_address']>): string {
  const { care_of, po_box, address_line_2, locality, region, postal_code } = other;
  const street = [premises, address_line_1].filter(Boolean).join(' ');
  return [care_of, po_box, street, address_line_2, locality, region, postal_code].filter(Boolean).join(', ');
}

function formOf({ type, subtype, is_community_interest_company }: Profile): string {
  return is_community_interest_company || subtype === 'community-interest-company' ? 'cic' : (type ?? '');
}

/** A profile of Companies House, or several in a list, as a table with a row for each; null when it is anything else. */
export function companiesTable(said: unknown): { columns: TableColumn[]; rows: TableRow[] } | null {
  const found = z.array(profile).min(1).safeParse([said].flat());
  if (!found.success) return null;
  return {
    columns: columns.map(([heading]) => ({ heading, isNamed: true })),
    rows: found.data.map((company, at) => ({ number: at + 1, cells: columns.map(([, read]) => read(company) ?? '') })),
  };
}
