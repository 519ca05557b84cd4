import type { Id } from '@weft/domain';
import { kindLabel } from '@weft/network';
import { Link, Row, Section, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { useKindLabels } from './organisationOptions.ts';

/** The bodies within an organisation. */
export function PartsSection({ parts }: { parts: readonly { id: Id; name: string; kind: string }[] }) {
  const to = useAddresses();
  const kinds = useKindLabels();
  if (parts.length === 0) return null;
  return (
    <Section title="Within it" meta={parts.length}>
      <Stack as="ul" gap={1}>
        {parts.map(({ id, name, kind }) => (
          <Row key={id} as="li" gap={2} align="baseline">
            <Link href={to.organisation(id)}>{name}</Link>
            <Text as="span" size="s" tone="muted">
              {kindLabel(kind, kinds)}
            </Text>
          </Row>
        ))}
      </Stack>
    </Section>
  );
}
