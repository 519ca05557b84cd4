import { useQuery } from '@tanstack/react-query';
import { daysBetween } from '@weft/domain';
import { counted } from '@weft/network';
import { SectionLink } from '../changes/SectionLink.tsx';
import { StatusBadge } from '../compliance/StatusBadge.tsx';
import { failureOf, useTRPC, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { ErrorState, Item, Link, Section, Stack, Text } from '../ui/index.ts';

const atFirst = 5;

/** The checks of buildings that have expired or are about to, for those who record them; nothing while there are none. */
export function ChecksSection() {
  const to = useAddresses();
  const { today } = useWorkspace();
  const { data, error, refetch } = useQuery(useTRPC().compliance.pressing.queryOptions());
  if (error && data === undefined) {
    return (
      <Section title="Checks of buildings">
        <ErrorState title="The checks of buildings could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      </Section>
    );
  }
  if (data === undefined || data.lines.length === 0) return null;
  const more = data.expired + data.due - Math.min(atFirst, data.lines.length);
  return (
    <Section
      title="Checks of buildings"
      meta={`${data.expired} expired, ${data.due} about to`}
      actions={<SectionLink href={to.checks()}>All checks</SectionLink>}
    >
      <Stack as="ul" gap={3}>
        {data.lines.slice(0, atFirst).map(({ asset, check, status, expiresOn }) => (
          <Item as="li" key={`${asset.id} ${check.key}`} actions={<StatusBadge status={status} />}>
            <Stack gap={0} align="start">
              <Link href={to.buildingCheck(asset.id, check.key)}>{check.label}</Link>
              <Text size="s" tone="muted">
                {`${asset.name} · ${sinceWords(daysBetween(expiresOn, today))}`}
              </Text>
            </Stack>
          </Item>
        ))}
      </Stack>
      {more > 0 && (
        <Text size="s">
          <Link href={to.checks({ show: 'expired,due,unverified' })}>{counted(more, 'more check')}</Link>
        </Text>
      )}
    </Section>
  );
}

/** How long ago it expired, or how soon it will. */
function sinceWords(days: number): string {
  if (days === 0) return 'today is its last day';
  return days > 0 ? `expired ${counted(days, 'day')} ago` : `expires in ${counted(-days, 'day')}`;
}
