import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTRPC, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { RecordState } from '../../register/RecordState.tsx';
import { Breadcrumbs, formatDate, Page, Text } from '../../ui/index.ts';
import { PaperPage } from '../../ui/sheet/PaperPage.tsx';
import type { CaseDetail } from '../moving/asked.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { CasePaper } from './CasePaper.tsx';
import { PaperControls, PaperTitle } from './PaperParts.tsx';

/** One case on paper for a meeting of both sides: what the server leaves of it without names or notes of one side. */
export function MeetingPage() {
  const { caseId = '' } = useParams({ strict: false });
  const trpc = useTRPC();
  const query = useQuery(trpc.cases.forMeeting.queryOptions({ id: caseId }));
  return (
    <RecordState query={query} what="case" list="board">
      {(detail) => <Meeting detail={detail} />}
    </RecordState>
  );
}

function Meeting({ detail }: { detail: CaseDetail }) {
  const to = useAddresses();
  const words = useCaseWords();
  const { today } = useWorkspace();
  const { case: subject, asset, organisation } = detail;
  return (
    <Page title={`${subject.reference} for a joint meeting`} titleHidden>
      <PaperPage
        controls={
          <PaperControls
            trail={
              <Breadcrumbs
                items={[
                  { id: 'cases', label: 'Cases', href: `${to.cases}?flow=${subject.flow}` },
                  { id: 'case', label: subject.reference, href: to.case(subject.id) },
                  { id: 'meeting', label: 'For a joint meeting' },
                ]}
              />
            }
          />
        }
      >
        <PaperTitle
          title={asset.name}
          line={[subject.reference, words.label('caseType', subject.caseType), organisation?.name].filter((part) => part).join(' · ')}
          kind={`Case summary for a joint meeting, ${formatDate(today)}`}
        />
        {subject.fictional && <Text size="s">This case is invented for demonstration.</Text>}
        <CasePaper detail={detail} />
      </PaperPage>
    </Page>
  );
}
