import { levelKey, type Workspace, workspaceSchema } from '@weft/domain';
import { counted } from '@weft/network';
import { ServiceLevelsSection } from '../cases/flags/ServiceLevelsSection.tsx';
import { levelLabel, ownLevelWords } from '../changes/words/levelWords.ts';
import { useClient } from '../data/trpc.ts';
import { useWorkspace } from '../data/workspaceContext.ts';
import { useAddresses } from '../register/addresses.ts';
import { EditInPlace, orNull } from '../register/editing/EditInPlace.tsx';
import { useRecordForm } from '../register/editing/useRecordForm.tsx';
import { DataList, Link, Page, Section, Stack, Text } from '../ui/index.ts';

/** What a workspace goes by: its name, after how long a relationship needs confirming, a sentence shown with it, and the way to its neighbourhoods. */
export function SettingsPage() {
  const client = useClient();
  const to = useAddresses();
  const { workspace, areas, reference, can } = useWorkspace();
  const form = useRecordForm<Workspace>({
    record: workspace,
    schema: workspaceSchema,
    what: 'the workspace',
    canEdit: can('workspace.write'),
    apart: { serviceLevels: { parts: reference.serviceLevels.levels.map(levelKey), labelOf: levelLabel, wordsOf: ownLevelWords } },
    update: ({ id, version, data: { name, reviewMonths, notice, serviceLevels } }) =>
      client.workspaces.update.mutate({
        id,
        version,
        data: {
          ...(name !== undefined && { name }),
          ...(reviewMonths !== undefined && { reviewMonths }),
          ...(notice !== undefined && { notice }),
          ...(serviceLevels !== undefined && { serviceLevels }),
        },
      }),
  });
  return (
    <Page title="Settings" description="What this workspace goes by, for everybody in it." width="reading">
      <Stack gap={5}>
        <DataList
          items={[
            {
              term: 'Name',
              value: <EditInPlace isMain form={form} label="Name" text={({ name }) => name} patch={(name) => ({ name })} />,
            },
            {
              term: 'Review period, in months',
              value: (
                <EditInPlace
                  form={form}
                  label="Review period, in months"
                  text={({ reviewMonths }) => String(reviewMonths)}
                  display={counted(form.record.reviewMonths, 'month')}
                  validate={refuseMonths}
                  patch={(months) => ({ reviewMonths: Number(months) })}
                />
              ),
            },
            {
              term: 'Shown with the workspace',
              value: (
                <EditInPlace
                  form={form}
                  label="Shown with the workspace"
                  multiline
                  text={({ notice }) => notice ?? ''}
                  patch={(notice) => ({ notice: orNull(notice) })}
                />
              ),
            },
            {
              term: 'Neighbourhoods',
              value: <Link href={to.neighbourhoods}>{areas.length === 0 ? 'Make the list' : `${areas.length} on the list`}</Link>,
            },
          ]}
        />
        <Text tone="muted">A relationship that nobody has said to be still true for longer than the review period needs confirming.</Text>
        {!form.canEdit && <Text tone="muted">An admin can change these.</Text>}
        <ServiceLevelsSection form={form} />
        <Section title="What else this workspace has its own way of">
          <Stack as="ul" gap={3}>
            {[
              { href: to.flows(), name: 'Stages', about: 'which stages a case goes through, and what each asks for' },
              {
                href: to.terms(),
                name: 'Lists of terms',
                about: 'the words to choose from: kinds of snag, of agreement, of outcome and more',
              },
              { href: to.reviewForm, name: 'Review form', about: 'what the annual review of a tenancy asks' },
              { href: to.kindsOfCheck, name: 'Checks of buildings', about: 'which checks buildings need, and how often' },
            ].map(({ href, name, about }) => (
              <li key={href}>
                <Link href={href}>{name}</Link>
                {`: ${about}`}
              </li>
            ))}
          </Stack>
        </Section>
      </Stack>
      {form.dialog}
    </Page>
  );
}

/** What is wrong with a number of months, if anything. */
function refuseMonths(typed: string): string | undefined {
  const isWhole = /^\d{1,3}$/.test(typed.trim());
  const read = workspaceSchema.shape.reviewMonths.safeParse(isWhole ? Number(typed) : Number.NaN);
  return read.success ? undefined : 'Type a whole number of months, from 1 to 120.';
}
