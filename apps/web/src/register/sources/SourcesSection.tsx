import type { Provenance, Source } from '@weft/domain';
import { formatDate, isIsoDate, Row, Section, Stack, Text } from '../../ui/index.ts';

/** Where a record's facts come from, and what each source says. */
export function SourcesSection({ provenance, sources }: { provenance: Provenance; sources: readonly Source[] }) {
  if (provenance.length === 0) {
    return (
      <Section title="Sources">
        <Text tone="muted">Recorded here by hand; no document is named.</Text>
      </Section>
    );
  }
  return (
    <Section title="Sources">
      <Stack as="ul" gap={3}>
        {provenance.map(({ sourceId, note }) => {
          const source = sources.find(({ id }) => id === sourceId);
          const dated = source?.dated && isIsoDate(source.dated) ? formatDate(source.dated) : source?.dated;
          const about = [source?.author, dated, source?.covers].filter((part) => part);
          return (
            <Stack key={`${sourceId} ${note}`} as="li" gap={0}>
              <Text>{source?.title ?? 'A source that is no longer here'}</Text>
              {about.length > 0 && (
                <Text size="s" tone="muted">
                  {about.join(' · ')}
                </Text>
              )}
              {note && (
                <Row>
                  <Text size="s">{note}</Text>
                </Row>
              )}
            </Stack>
          );
        })}
      </Stack>
    </Section>
  );
}
