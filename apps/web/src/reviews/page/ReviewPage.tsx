import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { RouterOutputs } from '@weft/api';
import { useCallback, useState } from 'react';
import { RecordHistory } from '../../changes/RecordHistory.tsx';
import { useTRPC, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { RecordPageState } from '../../tenancies/RecordPageState.tsx';
import { Badge, Breadcrumbs, Button, Link, Page, Row, Split, Stack } from '../../ui/index.ts';
import { Certificate } from '../certificate/Certificate.tsx';
import { stateTones, stateWords } from '../reviewWords.ts';
import { CouncilPart } from './CouncilPart.tsx';
import { PutRight } from './PutRight.tsx';
import { ReviewStanding } from './ReviewStanding.tsx';
import { TenantsAnswers } from './TenantsAnswers.tsx';

export type ReviewDetail = RouterOutputs['reviews']['get'];

/** One annual review: what the tenant answered, beside last year; the council’s part; what is to be put right; the signatures. */
export function ReviewPage() {
  const { reviewId = '' } = useParams({ strict: false });
  const query = useQuery(useTRPC().reviews.get.queryOptions({ id: reviewId }));
  return (
    <RecordPageState query={query} what="annual review">
      {(detail) => <ReviewRecord key={detail.review.id} detail={detail} />}
    </RecordPageState>
  );
}

function ReviewRecord({ detail }: { detail: ReviewDetail }) {
  const to = useAddresses();
  const { workspace } = useWorkspace();
  const [isPrinting, setPrinting] = useState(false);
  const stopPrinting = useCallback(() => setPrinting(false), []);
  const { review, state, asset, organisation, tenancyId } = detail;
  return (
    <Page
      title={`Annual review ${review.year}`}
      description={`${organisation.name} at ${asset.name}`}
      trail={
        <Breadcrumbs
          items={[
            { id: 'tenancies', label: 'Buildings and tenancies', href: to.tenancies },
            { id: 'reviews', label: 'Annual reviews', href: to.reviews },
            { id: 'here', label: `${review.year}` },
          ]}
        />
      }
      actions={
        state === 'signed' && (
          <Button icon="print" onPress={() => setPrinting(true)}>
            Print the certificate
          </Button>
        )
      }
      toolbar={
        <Row gap={3}>
          <Badge tone={stateTones[state]}>{stateWords[state]}</Badge>
          <Link href={to.tenancy(tenancyId)}>The tenancy</Link>
          <Link href={to.building(asset.id)}>The building</Link>
          <Link href={to.organisation(organisation.id)}>The tenant</Link>
        </Row>
      }
    >
      <Split width="m" aside={<ReviewStanding detail={detail} />}>
        <Stack gap={6}>
          <TenantsAnswers detail={detail} />
          <PutRight detail={detail} />
          <CouncilPart detail={detail} />
        </Stack>
      </Split>
      <RecordHistory recordId={review.id} />
      {isPrinting && (
        <Certificate {...detail} place={workspace.name} building={asset.name} tenant={organisation.name} onPrinted={stopPrinting} />
      )}
    </Page>
  );
}
