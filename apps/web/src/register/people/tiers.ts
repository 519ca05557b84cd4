import { type Tier, tierSchema } from '@weft/domain';

/** What the tiers of a post are called. */
export const tierLabels: Readonly<Record<Tier, string>> = {
  councillor: 'Councillor',
  'chief-officer': 'Chief officer',
  'senior-manager': 'Senior manager',
  officer: 'Officer',
  trustee: 'Trustee',
  'chief-executive': 'Chief executive',
  staff: 'Staff',
  volunteer: 'Volunteer',
};

/** The tiers to choose from, most senior first within each side. */
export const tierGroups = [
  { id: 'council', title: 'At a council', options: tierSchema.options.slice(0, 4).map(tierOption) },
  { id: 'elsewhere', title: 'Elsewhere', options: tierSchema.options.slice(4).map(tierOption) },
];

function tierOption(tier: Tier) {
  return { id: tier, label: tierLabels[tier] };
}
