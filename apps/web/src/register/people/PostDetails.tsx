import { type Post, postSchema, type Tier } from '@weft/domain';
import { useWorkspace } from '../../data/index.ts';
import { DataList, Panel } from '../../ui/index.ts';
import { ChooseInPlace } from '../editing/ChooseInPlace.tsx';
import { EditInPlace, orNull } from '../editing/EditInPlace.tsx';
import type { RecordForm } from '../editing/useRecordForm.tsx';
import { tierGroups } from './tiers.ts';

/** The plain facts of a post, each edited where it stands. */
export function PostDetails({ form }: { form: RecordForm<Post> }) {
  const { can } = useWorkspace();
  const contact = (
    <EditInPlace form={form} label="Contact" text={(each) => each.contact ?? ''} patch={(typed) => ({ contact: orNull(typed) })} />
  );
  return (
    <Panel title="Details">
      <DataList
        items={[
          {
            term: 'Title',
            value: <EditInPlace isMain form={form} label="Title" text={(each) => each.title} patch={(title) => ({ title })} />,
          },
          {
            term: 'Seniority',
            value: (
              <ChooseInPlace
                label="Seniority"
                value={form.record.tier}
                groups={tierGroups}
                canEdit={form.canEdit}
                onChoose={(id) => void form.change({ tier: asTier(id) })}
                onClear={() => void form.change({ tier: null })}
              />
            ),
          },
          ...(can('contacts.read') ? [{ term: 'Contact', value: contact }] : []),
        ]}
      />
    </Panel>
  );
}

function asTier(text: string): Tier | null {
  return postSchema.shape.tier.catch(null).parse(text);
}
