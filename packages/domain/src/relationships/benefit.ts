import { z } from 'zod';
import { optionalLine } from '../values/text.ts';

/** What working with the sector can bring: six direct benefits, then three indirect ones. Source: part one of the toolkit. */
export const benefitKeySchema = z.enum([
  'better-services',
  'increasing-reach',
  'additional-services',
  'untapped-resources',
  'enhancing-places',
  'representing-communities',
  'rebalancing-power',
  'aspiration-enterprise',
  'social-capital',
]);
export type BenefitKey = z.infer<typeof benefitKeySchema>;
export const benefitKeys = benefitKeySchema.options;

/** How far a benefit has come: seen already, agreed to be wanted, or missed. Source: the questions of part one of the toolkit. */
export const benefitStandingSchema = z.enum(['realised', 'understood', 'missed']);
export type BenefitStanding = z.infer<typeof benefitStandingSchema>;
export const benefitStandings = benefitStandingSchema.options;

/** A benefit of one relationship, and where it shows. */
export const benefitSchema = z.object({ benefit: benefitKeySchema, standing: benefitStandingSchema, note: optionalLine });
export type Benefit = z.infer<typeof benefitSchema>;
