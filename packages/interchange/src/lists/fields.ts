/** What a list can be of. */
export const listKinds = ['organisations', 'relationships', 'people'] as const;
export type ListKind = (typeof listKinds)[number];

/** What a column can hold. Aliases are headings that people use for it, in plain words. */
export interface ListField {
  key: string;
  label: string;
  aliases: readonly string[];
  /** Several columns may hold it together. */
  isMany?: boolean;
}

const field = (key: string, label: string, aliases: string, isMany = false): ListField => ({
  key,
  label,
  aliases: aliases.split(', ').filter((alias) => alias !== ''),
  isMany,
});

/** What is said of an organisation. Aliases in snake case are the Charity Commission's. */
const organisationFields: readonly ListField[] = [
  field('id', 'Weft id', ''),
  field(
    'name',
    'Name',
    'organisation, organisation name, organization, organisation title, group, group name, charity name, charity, company name, company, name of organisation, name of group, body, title, project name',
  ),
  field('kind', 'Kind', 'type, organisation type, type of organisation, category, sector type, kind of organisation'),
  field('side', 'Side', 'council or partner'),
  field('parent', 'Part of', 'parent, parent organisation, directorate, belongs to'),
  field(
    'otherNames',
    'Other names',
    'also known as, aka, previous names, former names, former name, alias, aliases, known as, working name, other name',
    true,
  ),
  field(
    'charityNumber',
    'Charity number',
    'charity no, charity no., charity num, registered charity number, charity reg no, charity registration number, reg charity no, registration number, charity number (if applicable), regd charity no',
  ),
  field('linkedCharity', 'Linked charity number', 'linked charity'),
  field(
    'companyNumber',
    'Company number',
    'company no, company no., company reg no, company registration number, charity company registration number, companies house number, company house number',
  ),
  field('identifiers', 'Other identifiers', 'identifiers, org id, orgid, org ids', true),
  field('area', 'Neighbourhood', 'ward, area, neighborhood, locality'),
  field('legalForm', 'Legal form', 'legal status, legal structure, structure, governance, charity type'),
  field('website', 'Website', 'web, web site, url, web address, charity contact web, website address, homepage'),
  field(
    'contact',
    'Contact details',
    'contact, email, e-mail, email address, phone, telephone, tel, telephone number, phone number, mobile, contact details, charity contact phone, charity contact email, address, postcode',
    true,
  ),
  field('notes', 'Notes', 'comments, comment, note, description, what they do, activities, charity activities, about, remarks', true),
  field('registerStatus', 'Status on its register', 'charity registration status, company status, registration status'),
];

const relationshipFields: readonly ListField[] = [];
const personFields: readonly ListField[] = [];

export const listFields: Readonly<Record<ListKind, readonly ListField[]>> = {
  organisations: organisationFields,
  relationships: relationshipFields,
  people: personFields,
};
