import { useParams, useSearch } from '@tanstack/react-router';
import { BriefPage } from './leaving/BriefPage.tsx';
import { LeavingPage } from './leaving/LeavingPage.tsx';
import { RegisterPage } from './lists/RegisterPage.tsx';
import { addSearch, mergeSearch, registerSearch } from './lists/search.ts';
import { OrganisationPage } from './organisations/OrganisationPage.tsx';
import { PersonPage } from './people/PersonPage.tsx';
import { PostPage } from './people/PostPage.tsx';
import { AddRelationshipPage } from './relationships/add/AddRelationshipPage.tsx';
import { RelationshipPage } from './relationships/RelationshipPage.tsx';
import { MergePage } from './tidying/MergePage.tsx';

export { AddOrganisationPage } from './organisations/AddOrganisationPage.tsx';
export { DuplicatesPage } from './tidying/DuplicatesPage.tsx';

/** The record that the address speaks of. */
function useIdInAddress(): string {
  const { id = '' } = useParams({ strict: false });
  return id;
}

export function ListsPage() {
  return <RegisterPage search={registerSearch.parse(useSearch({ strict: false }))} />;
}

export function RelationshipRoute() {
  return <RelationshipPage id={useIdInAddress()} />;
}

export function OrganisationRoute() {
  return <OrganisationPage id={useIdInAddress()} />;
}

export function MergeRoute() {
  const { one, other } = mergeSearch.parse(useSearch({ strict: false }));
  return <MergePage one={one} other={other} />;
}

export function PostRoute() {
  return <PostPage id={useIdInAddress()} />;
}

export function LeavingRoute() {
  return <LeavingPage id={useIdInAddress()} />;
}

export function BriefRoute() {
  return <BriefPage id={useIdInAddress()} />;
}

export function PersonRoute() {
  return <PersonPage id={useIdInAddress()} />;
}

export function AddRelationshipRoute() {
  return <AddRelationshipPage start={addSearch.parse(useSearch({ strict: false }))} />;
}
