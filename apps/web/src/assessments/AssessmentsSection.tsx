import { useQuery } from '@tanstack/react-query';
import { type Assessment, assessmentAccounts, type Id, latestOfEach } from '@weft/domain';
import { useState } from 'react';
import { failureOf, useTRPC, useWorkspace } from '../data/index.ts';
import { Button, ErrorState, Grid, LoadingState, Section, Stack, Text } from '../ui/index.ts';
import { AccountCard } from './AccountCard.tsx';
import { Differences } from './Differences.tsx';
import { Earlier } from './Earlier.tsx';
import { AssessDialog } from './scoring/AssessDialog.tsx';

/** How strategic a relationship is: the latest account of each side beside the other’s, where they differ, and those before. Nothing is averaged. */
export function AssessmentsSection({ relationshipId }: { relationshipId: Id }) {
  const { can, reference } = useWorkspace();
  const { data, error, refetch } = useQuery(useTRPC().assessments.list.queryOptions({ relationshipId }));
  const [open, setOpen] = useState<Assessment | 'new' | null>(null);
  const latest = latestOfEach(data ?? []);
  const shown = assessmentAccounts.flatMap((account) => latest.get(account) ?? []);
  const earlier = data?.filter((each) => !shown.includes(each)) ?? [];
  return (
    <Section
      title="How strategic is it?"
      actions={
        can('assessment.write') && (
          <Button icon="add" size="s" onPress={() => setOpen('new')}>
            Assess it
          </Button>
        )
      }
    >
      {error && data === undefined && (
        <ErrorState title="The assessments could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      )}
      {!data && !error && <LoadingState label="Fetching the assessments" lines={3} />}
      {data?.length === 0 && <Text tone="muted">Nobody has assessed it yet.</Text>}
      {shown.length > 0 && (
        <Stack gap={4}>
          <Grid gap={5} min="m">
            {shown.map((assessment) => (
              <AccountCard key={assessment.account} assessment={assessment} onChange={() => setOpen(assessment)} />
            ))}
          </Grid>
          <Text size="s" tone="muted">
            {reference.assessmentForm.caution}
          </Text>
          <Differences council={latest.get('council')} partner={latest.get('partner')} />
          <Earlier assessments={earlier} onChange={setOpen} />
        </Stack>
      )}
      {open !== null && (
        <AssessDialog relationshipId={relationshipId} assessment={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}
