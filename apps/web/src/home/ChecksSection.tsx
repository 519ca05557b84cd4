import { useQuery } from '@tanstack/react-query';
import { daysBetween } from '@weft/domain';
import { counted } from '@weft/network';
import { StatusBadge } from '../compliance/StatusBadge.tsx';
import { useTRPC, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Item, Link, Stack, Text } from '../ui/index.ts';
import { atFirst, DueSection } from './DueSection.tsx';

/** The checks of buildings that have expired or are about to, for those who record them; nothing while there are none. */
export function ChecksSection() {
  const to = useAddresses();
  const { today } = useWorkspace();
  const asked = useQuery(useTRPC().compliance.pressing.queryOptions());
  return (
    <DueSection
      title="Checks of buildings"
      failed="The checks of buildings could not be read."
      asked={asked}
      shown={({ lines, expired, due }) => {
        if (lines.length === 0) return null;
        const more = expired + due - Math.min(atFirst, lines.length);
        return {
          meta: `${expired} expired, ${due} about to`,
          all: { href: to.checks(), label: 'All checks' },
          more: more === 0 ? null : { href: to.checks({ show: 'expired,due,unverified' }), label: counted(more, 'more check') },
          lines: lines.slice(0, atFirst).map(({ asset, check, status, expiresOn }) => (
            <Item as="li" key={`${asset.id} ${check.key}`} actions={<StatusBadge status={status} />}>
              <Stack gap={0} align="start">
                <Link href={to.buildingCheck(asset.id, check.key)}>{check.label}</Link>
                <Text size="s" tone="muted">
                  {`${asset.name} · ${sinceWords(daysBetween(expiresOn, today))}`}
                </Text>
              </Stack>
            </Item>
          )),
        };
      }}
    />
  );
}

/** How long ago it expired, or how soon it will. */
function sinceWords(days: number): string {
  if (days === 0) return 'today is its last day';
  return days > 0 ? `expired ${counted(days, 'day')} ago` : `expires in ${counted(-days, 'day')}`;
}
