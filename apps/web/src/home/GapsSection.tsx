import { gaps, type Level, relationshipTypes } from '@weft/domain';
import { asAt } from '@weft/network';
import { useMemo } from 'react';
import { SectionLink } from '../changes/SectionLink.tsx';
import { useSnapshot, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Link, Row, Section, Stack, Text, TypeMark } from '../ui/index.ts';

/** Where nothing is active, in words: a question for the place to ask itself, not always a fault. */
export function GapsSection() {
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { can, today } = useWorkspace();
  const found = useMemo(() => gaps(asAt(snapshot, today)), [snapshot, today]);
  if (found.length === 0) return null;
  const rows = relationshipTypes.flatMap((type) => {
    const levels = found.filter((gap) => gap.type === type).map(({ level }) => level);
    return levels.length === 0 ? [] : [{ type, levels }];
  });
  return (
    <Section
      title="Where nothing is active"
      meta="not always a fault; a question"
      actions={<SectionLink href={`${to.map}?view=rings`}>On the rings</SectionLink>}
    >
      <Stack as="ul" gap={2}>
        {rows.map(({ type, levels }) => (
          <Row key={type} as="li" gap={2}>
            <TypeMark type={type} withLabel />
            <Text as="span" tone="muted">
              at
            </Text>
            {levels.map((level, index) => (
              <Text key={level} as="span">
                {can('relationship.write') ? <Link href={to.addRelationship({ type, level })}>{words(level)}</Link> : words(level)}
                {index < levels.length - 1 && ','}
              </Text>
            ))}
          </Row>
        ))}
      </Stack>
      <Text size="s">
        <Link href={to.findings}>All that is worth a question</Link>
      </Text>
    </Section>
  );
}

function words(level: Level): string {
  return `${level} level`;
}
