import { counted } from '@weft/network';
import { useSnapshot, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Link, Page, Split, Stack } from '../ui/index.ts';
import { ChecksSection } from './ChecksSection.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { GapsSection } from './GapsSection.tsx';
import { HeldRelationships } from './HeldRelationships.tsx';
import { LatestChanges } from './LatestChanges.tsx';
import { MyActions } from './MyActions.tsx';
import { ReviewsSection } from './ReviewsSection.tsx';
import { SingleHolders } from './SingleHolders.tsx';
import { TodaySection } from './TodaySection.tsx';

/** What somebody needs on landing: what waits for them, then what the map lacks, then what others did. Caseworkers see cases first. */
export function HomePage() {
  const to = useAddresses();
  const { organisations, relationships } = useSnapshot();
  const { workspace, member, can } = useWorkspace();
  const isEmpty = organisations.length === 0 && relationships.length === 0;
  const cases = <TodaySection />;
  const toConfirm = <HeldRelationships />;
  const actions = <MyActions />;
  return (
    <Page
      title={workspace.name}
      description={`${counted(organisations.length, 'organisation')} and ${counted(relationships.length, 'relationship')}.`}
      actions={
        <>
          {can('relationship.write') && !isEmpty && (
            <Link variant="button" href={to.addRelationship()}>
              Add a relationship
            </Link>
          )}
          <Link variant="button" href={to.map}>
            Open the map
          </Link>
          <Link variant="button" href={to.cases}>
            Open the board
          </Link>
        </>
      }
    >
      {isEmpty ? (
        <FirstSteps />
      ) : (
        <Split aside={<LatestChanges />} width="m">
          <Stack gap={7}>
            {member.role === 'caseworker' ? (
              <>
                {cases}
                {actions}
                {toConfirm}
              </>
            ) : (
              <>
                {toConfirm}
                {actions}
                {cases}
              </>
            )}
            {can('review.write') && <ReviewsSection />}
            {can('compliance.write') && <ChecksSection />}
            <Stack gap={3}>
              <GapsSection />
              <SingleHolders />
            </Stack>
          </Stack>
        </Split>
      )}
    </Page>
  );
}
