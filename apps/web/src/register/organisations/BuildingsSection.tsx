import type { RouterOutputs } from '@weft/api';
import { standingWords } from '../../tenancies/tenancyWords.ts';
import { Badge, Link, Row, Section, Stack } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';

/** The buildings an organisation occupies, is to occupy or has left, each leading to its tenancy. */
export function BuildingsSection({ tenancies }: { tenancies: RouterOutputs['organisations']['get']['tenancies'] }) {
  const to = useAddresses();
  if (tenancies.length === 0) return null;
  return (
    <Section title="Buildings" meta={tenancies.length} id="buildings">
      <Stack as="ul" gap={2}>
        {tenancies.map(({ id, building, standing }) => (
          <Row key={id} as="li" gap={2} align="baseline">
            <Link href={to.tenancy(id)}>{building}</Link>
            {standing !== 'now' && <Badge>{standingWords[standing]}</Badge>}
          </Row>
        ))}
      </Stack>
    </Section>
  );
}
