import type { ReactNode } from 'react';
import { SectionLink } from '../changes/SectionLink.tsx';
import { failureOf } from '../data/index.ts';
import { ErrorState, Link, Section, Stack, Text } from '../ui/index.ts';

/** How many lines are shown before the rest is a link away. */
export const atFirst = 5;

export interface DueSectionProps<Due> {
  title: string;
  /** Said when it could not be read. */
  failed: string;
  asked: { data: Due | undefined; error: unknown; refetch: () => unknown };
  /** What there is to show: its lines, in words how much it is, and where the rest is; null while there is nothing. */
  shown: (
    due: Due,
  ) => { meta: string; lines: ReactNode; all: { href: string; label: string }; more: { href: string; label: string } | null } | null;
}

/** A part of the home page that says what is due, and is not there while nothing is. */
export function DueSection<Due>({ title, failed, asked, shown }: DueSectionProps<Due>) {
  const { data, error, refetch } = asked;
  if (error && data === undefined) {
    return (
      <Section title={title}>
        <ErrorState title={failed} onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      </Section>
    );
  }
  const due = data === undefined ? null : shown(data);
  if (due === null) return null;
  return (
    <Section title={title} meta={due.meta} actions={<SectionLink href={due.all.href}>{due.all.label}</SectionLink>}>
      <Stack as="ul" gap={3}>
        {due.lines}
      </Stack>
      {due.more && (
        <Text size="s">
          <Link href={due.more.href}>{due.more.label}</Link>
        </Text>
      )}
    </Section>
  );
}
