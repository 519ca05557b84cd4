import { Breadcrumbs } from '../ui/index.ts';
import { type RegisterList, useAddresses } from './addresses.ts';

/** The way back from a page of the register to the list that it belongs to. */
export function RecordTrail({ list, name }: { list: RegisterList; name: string }) {
  const to = useAddresses();
  return (
    <Breadcrumbs
      items={[
        { id: 'register', label: 'Register', href: to.register(list) },
        { id: 'here', label: name },
      ]}
    />
  );
}
