import type { Concern } from './tenanciesSearch.ts';

export const concernWords: Readonly<Record<Concern, string>> = {
  expiring: 'Ends within 24 months',
  holding_over: 'Holding over',
  no_agreement: 'No agreement found',
  another_tenancy: 'Two at once',
  no_legal_person: 'Tenant cannot hold it',
};
