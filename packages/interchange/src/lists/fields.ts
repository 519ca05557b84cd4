import { type ListKind, listKindSchema } from '@weft/domain';

/** What a list can be of. */
export const listKinds = listKindSchema.options;

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
    'organisation, organisation name, organization, organisation title, group, group name, charity name, charity, company name, companyname, company, name of organisation, name of group, body, title, project name',
  ),
  field('kind', 'Kind', 'type, organisation type, type of organisation, category, sector type, kind of organisation'),
  field('side', 'Side', 'council or partner'),
  field('parent', 'Part of', 'parent, parent organisation, directorate, belongs to'),
  field(
    'otherNames',
    'Other names',
    'also known as, aka, previous names, previous name, former names, former name, alias, aliases, known as, working name, other name',
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
    'company no, company no., company reg no, company registration number, charity company registration number, companynumber, companies house number, company house number',
  ),
  field('identifiers', 'Other identifiers', 'identifiers, org id, orgid, org ids', true),
  field('area', 'Neighbourhood', 'ward, area, neighborhood, locality'),
  field('tags', 'Tags', 'tag, labels, label, keywords', true),
  field('legalForm', 'Legal form', 'legal status, legal structure, structure, governance, charity type, companycategory'),
  field('website', 'Website', 'web, web site, url, web address, charity contact web, website address, homepage'),
  field(
    'contact',
    'Contact details',
    'contact, email, e-mail, email address, phone, telephone, tel, telephone number, phone number, mobile, contact details, address, postcode',
    true,
  ),
  field(
    'registerContact',
    'Contact details, where there are none',
    'registered office, charity contact phone, charity contact email, charity contact postcode, charity contact address1, charity contact address2, charity contact address3, charity contact address4, charity contact address5, regaddress addressline1, regaddress addressline2, regaddress posttown, regaddress postcode',
    true,
  ),
  field('notes', 'Notes', 'comments, comment, note, description, what they do, activities, about, remarks', true),
  field(
    'registerNotes',
    'Lines to add to the notes',
    'charity activities, what it does, who it helps, how it helps, where it works, number of trustees, charitable objects, area of benefit',
    true,
  ),
  field('registerStatus', 'Status on its register', 'charity registration status, company status, companystatus, registration status'),
];

/** What is said of a relationship. */
const relationshipFields: readonly ListField[] = [
  field('id', 'Weft id', ''),
  field('name', 'Name', 'relationship, relationship name, agreement, name of relationship, title, forum, mechanism, contract'),
  field('types', 'Types', 'type, relationship type, type of relationship, primary type, secondary type, other types', true),
  field('level', 'Level', 'ring, scale, geography'),
  field('status', 'Status', 'state, is it active'),
  field(
    'parties',
    'Who takes part',
    'parties, party, partners, partner, organisations, organisation, organisation 1, organisation 2, organisation 3, party 1, party 2, party 3, partner 1, partner 2, partner 3, members, lead organisation, council team, directorate, department, provider, commissioner, vcs organisation, with whom, who is involved',
    true,
  ),
  field('brokers', 'Runs through', 'broker, brokers, brokered by, via, through', true),
  field('councilLead', 'Council lead', 'council lead officer, lead officer, council contact, council officer, officer'),
  field('councilDeputy', 'Council deputy', 'deputy officer, council deputy officer'),
  field('partnerLead', 'Partner lead', 'partner contact, vcs lead, lead contact, sector lead'),
  field('partnerDeputy', 'Partner deputy', 'vcs deputy, sector deputy'),
  field('holders', 'Who keeps it going', 'holders', true),
  field('areas', 'Neighbourhoods', 'neighbourhood, ward, wards, areas, area', true),
  field('tags', 'Tags', 'tag, labels, label, keywords', true),
  field('formality', 'Formality', 'formal or informal, formal'),
  field('timing', 'When it happens', 'timing, frequency, how often, meets'),
  field('from', 'From', 'start, start date, since, began, date started, from date, commenced'),
  field('to', 'Until', 'end, end date, to, expires, expiry, expiry date, ends'),
  field('confirmedOn', 'Confirmed on', 'confirmed, last confirmed, last checked, last reviewed, date confirmed'),
  field('dispute', 'Disputed', 'dispute, what is disputed'),
  field('benefits', 'What it brings', 'benefits, benefit, outcomes', true),
  field('facts', 'Facts', 'figures', true),
  field('notes', 'Notes', 'comments, comment, note, description, purpose, about, remarks', true),
];

/** What is said of people, their posts, and when they have them. */
const peopleFields: readonly ListField[] = [
  field('id', 'Weft id', ''),
  field(
    'name',
    'Name',
    'full name, person, contact name, name of contact, officer, post holder, postholder, held by, holder, employee, staff name, officer name, councillor, who',
  ),
  field('firstName', 'First name', 'forename, given name, first names, christian name'),
  field('lastName', 'Surname', 'last name, family name'),
  field('post', 'Post', 'job title, role, position, job, post title, title of post, designation, job role, title'),
  field(
    'organisation',
    'Organisation or team',
    'organisation, organization, directorate, department, team, service, section, employer, organisation name, works for, group, body, company',
  ),
  field('tier', 'Seniority', 'tier, level, grade, rank'),
  field(
    'from',
    'Holds it since',
    'holds since, since, in post since, start, start date, date started, from, appointed, date appointed, from date, began',
  ),
  field('to', 'Until', 'end, end date, to, left, leaving date, left on, until date, term ends'),
  field(
    'contact',
    'Contact details',
    'contact, email, e-mail, email address, phone, telephone, tel, telephone number, phone number, mobile, work email, extension',
    true,
  ),
  field('postContact', 'Contact details of the post', 'post email, generic email, team email', true),
  field('notes', 'Notes', 'comments, comment, note, about, remarks', true),
  field('postNotes', 'Notes on the post', 'post notes, responsibilities, portfolio, remit, responsible for', true),
];

export const listFields: Readonly<Record<ListKind, readonly ListField[]>> = {
  organisations: organisationFields,
  relationships: relationshipFields,
  people: peopleFields,
};
