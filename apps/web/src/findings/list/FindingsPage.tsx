import { findingKinds } from '@weft/domain';
import { counted } from '@weft/network';
import { type ReactNode, useMemo } from 'react';
import { failureOf, useSnapshot, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { EmptyState, ErrorState, FoundList, Link, LoadingState, Page, Stack } from '../../ui/index.ts';
import { type AnsweredFinding, useFindings } from '../useFindings.ts';
import { FindingControls } from './FindingControls.tsx';
import { FindingGroup } from './FindingGroup.tsx';
import { isNarrowed } from './findingsSearch.ts';
import { countsByKind, shownFindings } from './shownFindings.ts';
import { useFindingsAddress } from './useFindingsAddress.ts';
import { useFocusOnNextGroup } from './useFocusOnNextGroup.ts';

/** Everything about the place that is worth a question, grouped, each with its reason and what can be done about it. */
export function FindingsPage() {
  const { all, error, retry } = useFindings();
  const { relationships, organisations } = useSnapshot();
  const to = useAddresses();

  function body(): ReactNode {
    if (error) {
      return (
        <ErrorState title="What is accepted could not be read." onRetry={retry}>
          {failureOf(error).message}
        </ErrorState>
      );
    }
    if (all === null) return <LoadingState label="Looking for what is worth a question" lines={8} />;
    if (relationships.length === 0 && organisations.length === 0) {
      return (
        <EmptyState title="Findings go here" icon="alert" action={<Link href={to.addRelationship()}>Add a relationship</Link>}>
          Once there are relationships, this page says what they hang on, where there are none, what overlaps and what needs confirming.
        </EmptyState>
      );
    }
    return <Groups all={all} />;
  }

  return (
    <Page title="Findings" description="What the map asks of whoever looks after it. Not always faults: say which are fine, and why.">
      {body()}
    </Page>
  );
}

function Groups({ all }: { all: readonly AnsweredFinding[] }) {
  const { member, today } = useWorkspace();
  const snapshot = useSnapshot();
  const { search, go, hrefOf } = useFindingsAddress();
  const found = useMemo(() => shownFindings(all, search, { snapshot, mine: member.postId, today }), [all, search, snapshot, member, today]);
  const counts = useMemo(() => countsByKind(all.filter(({ isAccepted }) => !isAccepted)), [all]);
  const accepted = found.filter(({ isAccepted }) => isAccepted);
  const shown = search.accepted ? found : found.filter(({ isAccepted }) => !isAccepted);
  const kinds = findingKinds.filter((kind) => shown.some(({ finding }) => finding.kind === kind));
  const total = all.filter(({ isAccepted }) => search.accepted || !isAccepted).length;
  const count =
    shown.length === total ? counted(total, 'finding') : `${shown.length.toLocaleString('en-GB')} of ${counted(total, 'finding')}`;
  const box = useFocusOnNextGroup(kinds);
  return (
    <div ref={box} tabIndex={-1}>
      <FoundList
        controls={<FindingControls search={search} go={go} counts={counts} accepted={accepted.length} />}
        count={accepted.length > 0 && !search.accepted ? `${count}, ${accepted.length.toLocaleString('en-GB')} accepted` : count}
        isNarrowed={isNarrowed(search)}
        onClear={() => go({ q: undefined, kind: undefined, of: undefined, mine: undefined })}
        isEmpty={shown.length === 0}
      >
        <Stack gap={7}>
          {kinds.map((kind) => (
            <FindingGroup
              key={kind}
              kind={kind}
              findings={shown.filter(({ finding }) => finding.kind === kind)}
              isAlone={kinds.length === 1}
              href={hrefOf({ kind })}
            />
          ))}
        </Stack>
      </FoundList>
    </div>
  );
}
