import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { RouterOutputs } from '@weft/api';
import { useTRPC, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { RecordPageState } from '../../tenancies/RecordPageState.tsx';
import { Breadcrumbs, formatDate, Page, Section, Text } from '../../ui/index.ts';
import { PaperPage } from '../../ui/sheet/PaperPage.tsx';
import { useCaseWords } from '../words/useCaseWords.ts';
import { PaperControls, PaperTitle } from './PaperParts.tsx';
import { SnagLines } from './SnagLines.tsx';

/** The open snags of one building on paper, case by case. */
export function BuildingSnagsPage() {
  const { assetId = '' } = useParams({ strict: false });
  const trpc = useTRPC();
  const query = useQuery(trpc.cases.buildingSnags.queryOptions({ id: assetId }));
  return (
    <RecordPageState query={query} what="building">
      {(data) => <BuildingSnags {...data} />}
    </RecordPageState>
  );
}

function BuildingSnags({ asset, cases }: RouterOutputs['cases']['buildingSnags']) {
  const to = useAddresses();
  const words = useCaseWords();
  const { today } = useWorkspace();
  const address = [asset.addressLine1, asset.addressLine2, asset.town, asset.postcode].filter((line) => line !== null).join(', ');
  return (
    <Page title={`Snags of ${asset.name}`} titleHidden>
      <PaperPage
        controls={
          <PaperControls
            trail={
              <Breadcrumbs
                items={[
                  { id: 'cases', label: 'Cases', href: to.cases },
                  { id: 'snags', label: `Snags of ${asset.name}` },
                ]}
              />
            }
          />
        }
      >
        <PaperTitle title={asset.name} line={address} kind={`Snag list of this building, ${formatDate(today)}`} />
        {cases.length === 0 && <Text>No case about this building is open.</Text>}
        {cases.map((detail) => (
          <Section
            key={detail.case.id}
            title={[detail.case.reference, detail.organisation?.name].filter((part) => part).join(', ')}
            meta={words.stage(detail.case.flow, detail.case.stage)}
          >
            <SnagLines detail={detail} label={`Open snags of ${detail.case.reference}`} />
          </Section>
        ))}
      </PaperPage>
    </Page>
  );
}
