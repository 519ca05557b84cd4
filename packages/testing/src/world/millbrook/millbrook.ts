import type { ChangeItem, ChangeSet, RecordKind, RecordOf } from '@weft/domain';
import { makeAcceptance } from '../acceptances.ts';
import { makeAction } from '../actions.ts';
import { adding, changeSet } from '../changes.ts';
import { makeComplianceCheck, makeComplianceRecord } from '../compliance.ts';
import { makeFlow } from '../flows.ts';
import { makeCalendar, makeListColumns } from '../places.ts';
import { makeReview, makeReviewAnswer, makeReviewLink } from '../reviews.ts';
import { makeReviewForm, makeTermList } from '../wording.ts';
import { millbrookAssessments } from './assessments.ts';
import { millbrookCases, millbrookTenancies } from './cases.ts';
import { millbrookDocuments } from './documents.ts';
import { millbrookOrganisations } from './organisations.ts';
import { millbrookPeople, millbrookPosts } from './people.ts';
import { millbrookGround, millbrookMembers, millbrookPlaces } from './places.ts';
import { millbrookPlacements, millbrookPositions, millbrookRelationships } from './relationships.ts';
import { millbrookViewing } from './savedViews.ts';

function records(slug: string) {
  const ground = millbrookGround(slug);
  const places = millbrookPlaces(ground);
  const organisations = millbrookOrganisations(ground, places);
  const posts = millbrookPosts(ground, organisations);
  const relationships = millbrookRelationships(ground, organisations, posts, places);
  const members = millbrookMembers(ground, posts);
  const tenancies = millbrookTenancies(ground, organisations);
  const review = makeReview(ground.workspaceId, { id: ground.id('review-lantern'), tenancyId: tenancies.tenancies.lantern.id });
  return {
    ...places,
    organisations,
    posts,
    ...millbrookPeople(ground, posts),
    members,
    relationships,
    positions: millbrookPositions(ground, organisations, relationships),
    placements: millbrookPlacements(ground, members, relationships),
    assessments: millbrookAssessments(ground, members, relationships),
    ...millbrookViewing(ground, members, organisations),
    calendars: { viewer: makeCalendar(ground.workspaceId, { id: members.council.viewer.id }) },
    listColumns: { sector: makeListColumns(ground.workspaceId, { id: ground.id('list-columns-sector') }) },
    ...tenancies,
    reviews: { lantern: review },
    reviewAnswers: { use: makeReviewAnswer(ground.workspaceId, { id: ground.id('answer-use'), reviewId: review.id }) },
    reviewLinks: { lantern: makeReviewLink(ground.workspaceId, `${slug}-review`, { id: review.id }) },
    ...millbrookCases(ground, organisations, posts, tenancies),
    complianceChecks: { sprinklers: makeComplianceCheck(ground.workspaceId, { id: ground.id('check-sprinklers') }) },
    complianceRecords: {
      fire: makeComplianceRecord(ground.workspaceId, {
        id: ground.id('compliance-fire'),
        assetId: tenancies.assets.lanternHouse.id,
        responsible: 'tenant',
        doneOn: '2025-11-03',
        evidence: 'The report, in the estates files',
        seenOn: '2025-12-01',
      }),
    },
    documents: millbrookDocuments(ground, members, tenancies),
    flows: { newTransfer: makeFlow(ground.workspaceId, { id: ground.id('flow-new-transfer'), key: 'new_transfer' }) },
    termLists: { endings: makeTermList(ground.workspaceId, { id: ground.id('terms-endings') }) },
    reviewForms: { own: makeReviewForm(ground.workspaceId, { id: ground.id('review-form') }) },
    actions: {
      shape: makeAction(ground.workspaceId, {
        id: ground.id('action-shape'),
        title: 'Find or start a shaping relationship at system level',
        origin: 'gap',
        gapType: 'shaping',
        gapLevel: 'system',
        ownerPostId: posts.communitiesOfficer.id,
        due: '2026-12-11',
      }),
    },
    acceptances: {
      wheelhouse: makeAcceptance(ground.workspaceId, {
        id: ground.id('acceptance-wheelhouse'),
        organisationId: organisations.wheelhouse.id,
      }),
    },
  };
}

type Records = ReturnType<typeof records>;

function itemsOf(place: Records): ChangeItem[] {
  const all = <K extends RecordKind>(kind: K, group: Record<string, RecordOf<K>>) =>
    Object.values(group).map((record) => adding(kind, record));
  return [
    adding('workspace', place.workspace),
    adding('source', place.source),
    ...all('area', place.areas),
    ...all('organisation', place.organisations),
    ...all('post', place.posts),
    ...all('person', place.people),
    ...all('appointment', place.appointments),
    ...all('member', place.members.council),
    ...all('member', place.members.partner),
    ...all('relationship', place.relationships),
    ...all('position', place.positions),
    ...all('placement', place.placements),
    ...all('assessment', place.assessments),
    ...all('asset', place.assets),
    ...all('tenancy', place.tenancies),
    ...all('flow', place.flows),
    ...all('termList', place.termLists),
    ...all('reviewForm', place.reviewForms),
    ...all('review', place.reviews),
    ...all('reviewAnswer', place.reviewAnswers),
    ...all('reviewLink', place.reviewLinks),
    ...all('case', place.cases),
    ...all('snag', place.snags),
    ...all('dependency', place.dependencies),
    ...all('caseEvent', place.events),
    ...all('document', place.documents),
    ...all('complianceCheck', place.complianceChecks),
    ...all('complianceRecord', place.complianceRecords),
    ...all('action', place.actions),
    ...all('acceptance', place.acceptances),
    ...all('savedView', place.savedViews),
    ...all('tour', place.tours),
    ...all('calendar', place.calendars),
    ...all('listColumns', place.listColumns),
  ];
}

/** The same records, by the same names, as the first change of their workspace leaves them. */
function asCommittedFirst<T extends object>(group: T): T {
  if ('version' in group) return { ...group, version: 1 };
  return Object.fromEntries(Object.entries(group).map(([name, member]) => [name, asCommittedFirst(member)])) as T;
}

/** Millbrook's records by name, as they stand once `changeSet` is the first change committed to its workspace. */
export type Millbrook = Records & { changeSet: ChangeSet; items: readonly ChangeItem[] };

/**
 * A small invented place to test with: a council with two teams, the charity that supports the others, people in posts, six relationships,
 * a building with an unclear tenancy, the cases about it, and a member of every role on both sides.
 * @param slug another one makes another Millbrook, with ids of its own, that fits into the same database.
 */
export function millbrook(slug = 'millbrook'): Millbrook {
  const place = records(slug);
  const items = itemsOf(place);
  return { ...asCommittedFirst(place), items, changeSet: changeSet(place.workspace.id, items, { summary: 'Founded Millbrook' }) };
}
