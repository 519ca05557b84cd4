import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Breadcrumbs, Page, Stack, Text, ToggleButtonGroup } from '../../ui/index.ts';
import { BringIn } from './BringIn.tsx';
import { type Register, registerWords } from './registerWords.ts';
import { TakeAway } from './TakeAway.tsx';

/** The lease and the snag register as spreadsheets, out and in again. */
export function RegistersPage() {
  const to = useAddresses();
  const { can } = useWorkspace();
  const [register, setRegister] = useState<Register>('leases');
  const mayBringIn = can(register === 'leases' ? 'tenancy.write' : 'case.write');
  return (
    <Page
      title="Registers as spreadsheets"
      description="Take a register away, change it in Excel or another program, and bring the same file back."
      width="reading"
      trail={
        <Breadcrumbs
          items={[
            { id: 'tenancies', label: 'Buildings and tenancies', href: to.tenancies },
            { id: 'registers', label: 'Spreadsheets' },
          ]}
        />
      }
    >
      <Stack gap={6}>
        <ToggleButtonGroup
          label="Register"
          options={Object.entries(registerWords).map(([id, { title }]) => ({ id, label: title }))}
          value={register}
          onChange={(id) => setRegister(id === 'snags' ? 'snags' : 'leases')}
        />
        {can('workspace.export') && <TakeAway register={register} />}
        {mayBringIn && <BringIn key={register} register={register} />}
        {!mayBringIn && <Text tone="muted">Caseworkers and admins bring this register in.</Text>}
      </Stack>
    </Page>
  );
}
