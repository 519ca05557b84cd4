import type { RouterInputs } from '@weft/api';
import type { PlannedAction } from '@weft/domain';

/** What a new action starts from: what it is about, and whatever can be said of it before anybody types. */
export type ActionStart = Partial<RouterInputs['actions']['create']['data']>;

/** What an action is about: its origin, and the fields that say more of it. */
export type About = Pick<
  PlannedAction,
  'origin' | 'gapType' | 'gapLevel' | 'directorateId' | 'relationshipId' | 'organisationId' | 'caseId'
>;

export const aboutNothing: About = {
  origin: null,
  gapType: null,
  gapLevel: null,
  directorateId: null,
  relationshipId: null,
  organisationId: null,
  caseId: null,
};

/** What a start says that it is about, every field said. */
export function aboutIn(start: ActionStart): About {
  const {
    origin = null,
    gapType = null,
    gapLevel = null,
    directorateId = null,
    relationshipId = null,
    organisationId = null,
    caseId = null,
  } = start;
  return { origin, gapType, gapLevel, directorateId, relationshipId, organisationId, caseId };
}

/** What is still to be chosen of what it is about, by field. */
export function missingAbout({ origin, gapType, gapLevel, relationshipId, organisationId }: About): Readonly<Record<string, string>> {
  if (origin === 'gap')
    return {
      ...(gapType === null && { gapType: 'Choose the type that is missing.' }),
      ...(gapLevel === null && { gapLevel: 'Choose the level at which it is missing.' }),
    };
  if (origin === 'relationship' && relationshipId === null) return { relationshipId: 'Choose the relationship.' };
  if (origin === 'organisation' && organisationId === null) return { organisationId: 'Choose the organisation.' };
  return {};
}
