import { useRouter, useSearch } from '@tanstack/react-router';
import { type TermListKind, termListKind } from '@weft/domain';
import type { ReactNode } from 'react';
import { failureOf, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Breadcrumbs, Callout, ErrorState, Link, LoadingState, Page, Section, Stack, Text } from '../ui/index.ts';
import { TermListPart } from './TermListPart.tsx';
import { type ListedTerms, useTerms } from './useTerms.ts';

const titles: Readonly<Record<TermListKind['about'], string>> = { cases: 'Cases and snags', tenancies: 'Tenancies' };

/** The lists from which cases and tenancies choose their terms. Admins change them; everybody can read them. */
export function TermsPage() {
  const to = useAddresses();
  const { can } = useWorkspace();
  const { data, error, refetch } = useTerms();
  const mayEdit = can('termList.write');

  function body(): ReactNode {
    if (data !== undefined) return <TermLists lists={data} mayEdit={mayEdit} />;
    if (error === null) return <LoadingState label="Fetching the lists" lines={8} />;
    return (
      <ErrorState title="The lists could not be read." onRetry={() => void refetch()}>
        {failureOf(error).message}
      </ErrorState>
    );
  }

  return (
    <Page
      title="Lists of terms"
      width="reading"
      description="The words that cases and tenancies choose from here. What was recorded with a term keeps it, whatever it is called later."
      trail={
        <Breadcrumbs
          items={[
            { id: 'settings', label: 'Settings', href: to.settings },
            { id: 'here', label: 'Lists of terms' },
          ]}
        />
      }
    >
      <Stack gap={5}>
        {!mayEdit && <Callout tone="neutral">Admins of the workspace change these. You can look at what each list offers.</Callout>}
        {body()}
      </Stack>
    </Page>
  );
}

function TermLists({ lists, mayEdit }: { lists: readonly ListedTerms[]; mayEdit: boolean }) {
  const to = useAddresses();
  const router = useRouter();
  const { list: open }: { list?: string } = useSearch({ strict: false });
  return (
    <Stack gap={6}>
      {(['cases', 'tenancies'] as const).map((about) => (
        <Section key={about} title={titles[about]}>
          <Stack gap={0}>
            {lists
              .filter(({ key }) => termListKind(key).about === about)
              .map((listed) => (
                <TermListPart
                  key={listed.key}
                  listed={listed}
                  isOpen={open === listed.key}
                  onOpen={(isOpen) => router.history.replace(to.terms(isOpen ? listed.key : undefined))}
                  mayEdit={mayEdit}
                />
              ))}
          </Stack>
        </Section>
      ))}
      <Section title="What is not chosen from a list">
        <Stack gap={1}>
          <Text>
            How a check of a building stands (current, due, expired, missing, unverified, does not apply) is worked out from its days and
            its evidence, so nobody chooses it. Which checks there are, and how long each counts, is on{' '}
            <Link href={to.kindsOfCheck}>its own page</Link>.
          </Text>
          <Text>Who takes a decision is said in words where the decision is logged on its case, as who may decide what differs.</Text>
        </Stack>
      </Section>
    </Stack>
  );
}
