import { type ReviewSide, sectionsOf } from '@weft/domain';
import { counted } from '@weft/network';
import { type ReactNode, useState } from 'react';
import { failureOf, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Breadcrumbs, Button, Callout, ErrorState, Link, LoadingState, Page, Section, Stack, Text } from '../../ui/index.ts';
import { AskedNoMore } from './AskedNoMore.tsx';
import { PartDialog } from './PartDialog.tsx';
import { PartSection } from './PartSection.tsx';
import { type FormInUse, useReviewForm } from './useReviewForm.ts';

/** What the annual review asks in this workspace. Admins change it; everybody can read it. */
export function FormPage() {
  const to = useAddresses();
  const { can } = useWorkspace();
  const form = useReviewForm();
  const { data, error, refetch } = form.query;
  const mayEdit = can('reviewForm.write');

  function body(): ReactNode {
    if (data !== undefined) return <FormBody data={data} form={form} mayEdit={mayEdit} />;
    if (error === null) return <LoadingState label="Fetching the form" lines={8} />;
    return (
      <ErrorState title="The form could not be read." onRetry={() => void refetch()}>
        {failureOf(error).message}
      </ErrorState>
    );
  }

  const isChanged = data !== undefined && JSON.stringify(data.form.sections) !== JSON.stringify(data.standard.sections);
  return (
    <Page
      title="Review form"
      width="reading"
      description="What the annual review of a tenancy asks, of the tenant and of the council."
      trail={
        <Breadcrumbs
          items={[
            { id: 'settings', label: 'Settings', href: to.settings },
            { id: 'here', label: 'Review form' },
          ]}
        />
      }
      actions={
        <>
          {data?.id && (
            <Link variant="button" href={to.changes(data.id)}>
              History
            </Link>
          )}
          {mayEdit && isChanged && (
            <Button icon="undo" onPress={() => void form.change(() => data.standard.sections)}>
              Go back to how it came
            </Button>
          )}
        </>
      }
    >
      {body()}
    </Page>
  );
}

const sideTitles: Readonly<Record<ReviewSide, string>> = { tenant: 'What the tenant is asked', council: 'What the council is asked' };

interface FormBodyProps {
  data: FormInUse;
  form: ReturnType<typeof useReviewForm>;
  mayEdit: boolean;
}

function FormBody({ data: { form: asked, former, underWay }, form: { edit, change }, mayEdit }: FormBodyProps) {
  const [adding, setAdding] = useState<ReviewSide | null>(null);
  const taken = former.map(({ id }) => id);
  const may = mayEdit ? edit : null;
  return (
    <Stack gap={6}>
      {!mayEdit && <Callout tone="neutral">Admins of the workspace change this. You can look at what is asked.</Callout>}
      <Text tone="muted">
        {underWay === 0
          ? 'A change counts from the next invitation on. A review keeps the questions that it was begun with.'
          : `A change counts from the next invitation on. ${counted(underWay, 'review')} under way keep${underWay === 1 ? 's' : ''} the questions ${underWay === 1 ? 'it was' : 'they were'} begun with.`}
      </Text>
      {(['tenant', 'council'] as const).map((side) => (
        <Section
          key={side}
          title={sideTitles[side]}
          actions={
            may && (
              <Button icon="add" aria-label={`Add a part for the ${side}`} onPress={() => setAdding(side)}>
                Add a part
              </Button>
            )
          }
        >
          <Stack gap={6}>
            {sectionsOf(asked, side).map((section) => (
              <PartSection key={section.id} section={section} sections={asked.sections} taken={taken} edit={may} change={change} />
            ))}
          </Stack>
        </Section>
      ))}
      <AskedNoMore former={former} edit={may} change={change} />
      {may && adding && <PartDialog section={null} side={adding} taken={taken} edit={may} onClose={() => setAdding(null)} />}
    </Stack>
  );
}
