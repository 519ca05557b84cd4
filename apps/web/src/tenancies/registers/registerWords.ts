import type { RouterInputs, RouterOutputs } from '@weft/api';

export type Register = RouterInputs['registers']['preview']['register'];
export type RegisterReport = RouterOutputs['registers']['preview'];
export type Fate = RegisterReport['rows'][number]['fate'];

/** What each register is called, and what stands in it. */
export const registerWords: Readonly<Record<Register, { title: string; what: string; found: string }>> = {
  leases: {
    title: 'Lease register',
    what: 'Every building with a row for each of its tenancies: tenant, terms, dates, rent. Searches for papers and documents stay in Weft.',
    found: 'Buildings are found by their Weft id, UPRN or address, and tenants by name.',
  },
  snags: {
    title: 'Snag register',
    what: 'Every snag of every case: what it is, who owns it, by when, and who agrees.',
    found: 'Snags are found by their Weft id, or by case and name.',
  },
};

/** What becomes of rows, as counts say it. */
export const fateWords: Readonly<Record<Fate, string>> = {
  wrong: 'To put right',
  skipped: 'Passed over',
  changed: 'Changed',
  new: 'New',
  same: 'As they are',
};
