import { type Organisation, plainIdentifier, plainName } from '@weft/domain';
import { charityIdentifier, companyIdentifier } from '../lists/cells.ts';

/** By what organisations that are here are told: their numbers and their names, as both are compared. */
export interface KnownHere {
  numbers: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** What a row of a register says of whom it is about; empty where it says nothing. */
export interface RowAbout {
  charity: string;
  /** The number of a linked charity; `0` for the main one. */
  linked: string;
  company: string;
  name: string;
}

/** The names that the columns of registers have for these, as headings are compared. */
export const aboutColumns: Readonly<Record<keyof RowAbout, readonly string[]>> = {
  charity: ['registered_charity_number'],
  linked: ['linked_charity_number'],
  company: ['company_number', 'companynumber', 'charity_company_registration_number'],
  name: ['charity_name', 'company_name', 'companyname'],
};

/** By which columns the table of a register is known. */
export const registerColumns: readonly string[] = ['registered_charity_number', 'company_number', 'companynumber'];

/** What is known of organisations, for rows to be held against. */
export function knownHere(organisations: readonly Pick<Organisation, 'name' | 'otherNames' | 'identifiers'>[]): KnownHere {
  return {
    numbers: new Set(organisations.flatMap(({ identifiers }) => identifiers.map(plainIdentifier))),
    names: new Set(organisations.flatMap(({ name, otherNames }) => [name, ...otherNames].map(plainName))),
  };
}

/** Whether a row is about an organisation that is here, by its number or its name. */
export function isAbout({ numbers, names }: KnownHere, { charity, linked, company, name }: RowAbout): boolean {
  const isKnown = (identifier: ReturnType<typeof charityIdentifier>) => identifier !== null && numbers.has(plainIdentifier(identifier));
  if (charity !== '' && isKnown(charityIdentifier(linked === '' || linked === '0' ? charity : `${charity}-${linked}`))) return true;
  if (company !== '' && isKnown(companyIdentifier(company))) return true;
  return name !== '' && names.has(plainName(name));
}
