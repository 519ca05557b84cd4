import { useRouter } from '@tanstack/react-router';
import type { Id } from '@weft/domain';
import { z } from 'zod';
import { useAddresses } from '../register/addresses.ts';
import { Page, Stack, Tabs, TagGroup } from '../ui/index.ts';
import { Bin } from './Bin.tsx';
import { ChangeLog } from './ChangeLog.tsx';
import { useNames } from './words/useNames.ts';

/** What of the changes is shown, as it stands in the address. */
export const changesSearch = z.object({
  show: z.literal('bin').optional().catch(undefined),
  /** One record alone. */
  record: z.uuid().optional().catch(undefined),
});

/** Everything that was changed, and what was removed: who, when, what and why, and the way back. */
export function ChangesPage({ search }: { search: z.output<typeof changesSearch> }) {
  const router = useRouter();
  const to = useAddresses();
  const go = (address: string) => router.history.push(address);
  return (
    <Page
      title="Changes"
      description="Nothing is ever lost: each change can be looked into, and taken back while nothing later stands on it."
    >
      <Tabs
        label="What to show"
        value={search.show ?? 'log'}
        onChange={(show) => go(show === 'bin' ? to.bin : to.changes(search.record))}
        tabs={[
          {
            id: 'log',
            label: 'Log',
            content: (
              <Stack gap={4}>
                {search.record && <OneRecord id={search.record} onClear={() => go(to.changes())} />}
                <ChangeLog recordId={search.record} />
              </Stack>
            ),
          },
          { id: 'bin', label: 'Bin', content: <Bin /> },
        ]}
      />
    </Page>
  );
}

function OneRecord({ id, onClear }: { id: Id; onClear: () => void }) {
  const nameOf = useNames();
  return <TagGroup label="Shown" labelHidden={false} items={[{ id, label: `Only: ${nameOf(id) ?? 'one record'}` }]} onRemove={onClear} />;
}
