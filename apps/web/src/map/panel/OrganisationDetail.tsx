import { useQuery } from '@tanstack/react-query';
import type { Id } from '@weft/domain';
import { failureOf, useTRPC } from '../../data/index.ts';
import { CasesSection } from '../../register/organisations/CasesSection.tsx';
import { SourcesSection } from '../../register/sources/SourcesSection.tsx';
import { LoadingState, Section, Text } from '../../ui/index.ts';

/** What the map itself does not hold of an organisation: its cases, notes, sources. */
export function OrganisationDetail({ id }: { id: Id }) {
  const trpc = useTRPC();
  const { data, error } = useQuery(trpc.organisations.get.queryOptions({ id }));
  if (error) return <Text tone="danger">{failureOf(error).message}</Text>;
  if (!data) return <LoadingState label="Reading the rest" lines={3} />;
  return (
    <>
      <CasesSection cases={data.cases} />
      {data.organisation.notes && (
        <Section title="Notes" level={3}>
          <Text>{data.organisation.notes}</Text>
        </Section>
      )}
      <SourcesSection provenance={data.organisation.provenance} sources={data.sources} />
    </>
  );
}
