import { useQuery } from '@tanstack/react-query';
import type { Id } from '@weft/domain';
import { asWords } from '@weft/network';
import { failureOf, useTRPC, useWorkspace } from '../../data/index.ts';
import { SourcesSection } from '../../register/sources/SourcesSection.tsx';
import { Callout, DataList, formatDate, LoadingState, Section, Text } from '../../ui/index.ts';

/** What the map itself does not hold of a relationship: dates, facts, notes, sources. */
export function RelationshipDetail({ id }: { id: Id }) {
  const trpc = useTRPC();
  const { areas } = useWorkspace();
  const { data, error } = useQuery(trpc.relationships.get.queryOptions({ id }));
  if (error) return <Text tone="danger">{failureOf(error).message}</Text>;
  if (!data) return <LoadingState label="Reading the rest" lines={5} />;
  const { relationship, sources } = data;
  const { formality, from, to, timing, statusAsOf, areaIds, facts, notes, dispute, provenance } = relationship;
  const places = areas.filter((area) => areaIds.includes(area.id)).map(({ name }) => name);
  const known: { term: string; value: string | null }[] = [
    { term: 'Status as of', value: statusAsOf },
    { term: 'Formality', value: formality && asWords(formality) },
    { term: 'Started', value: from && formatDate(from) },
    { term: 'Ends', value: to && formatDate(to) },
    { term: 'When', value: timing },
    { term: 'Areas', value: places.length > 0 ? places.join(', ') : null },
    ...facts.map(({ label, value }) => ({ term: label, value })),
  ];
  const shown = known.flatMap(({ term, value }, index) => (value ? [{ id: `${index}`, term, value }] : []));
  return (
    <>
      {dispute && (
        <Callout tone="danger" title="Disputed">
          {dispute}
        </Callout>
      )}
      {shown.length > 0 && (
        <Section title="Facts" level={3}>
          <DataList items={shown} />
        </Section>
      )}
      {notes && (
        <Section title="Notes" level={3}>
          <Text>{notes}</Text>
        </Section>
      )}
      <SourcesSection provenance={provenance} sources={sources} />
    </>
  );
}
