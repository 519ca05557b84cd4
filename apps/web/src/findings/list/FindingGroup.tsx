import { type FindingKind, findingKey } from '@weft/domain';
import { counted } from '@weft/network';
import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { useSeveral } from '../../register/bulk/useSeveral.ts';
import { AllStillTrue } from '../../register/relationships/AllStillTrue.tsx';
import { Link, MoreAsScrolled, Row, Section, Stack, Text } from '../../ui/index.ts';
import { kindLabels, kindMeanings } from '../kindWords.ts';
import { FindingLine } from '../one/FindingLine.tsx';
import type { AnsweredFinding } from '../useFindings.ts';
import { BeginAccepting, ChosenFindings } from './ChosenFindings.tsx';

/** How many are there of each kind where several kinds are, and how many more come at a time where one is alone. */
const few = 6;
const step = 40;

interface FindingGroupProps {
  kind: FindingKind;
  findings: readonly AnsweredFinding[];
  /** Whether it is the only kind on the page: then it goes on as it is scrolled. */
  isAlone: boolean;
  /** The address of this kind alone. */
  href: string;
}

/** The findings of one kind: what they are, how many, and each with what can be done about it. */
export function FindingGroup({ kind, findings, isAlone, href }: FindingGroupProps) {
  const [most, setMost] = useState(step);
  const several = useSeveral();
  const goesOn = isAlone || several.choosing !== undefined;
  const shown = findings.slice(0, goesOn ? most : few);
  const left = findings.length - shown.length;
  const count = findings.length.toLocaleString('en-GB');
  const open = findings.flatMap(({ finding, isAccepted }) => (isAccepted ? [] : [finding]));
  const stale = findings.flatMap(({ finding: { rule, relationshipId }, isAccepted }) =>
    rule === 'stale' && relationshipId !== null && !isAccepted ? [relationshipId] : [],
  );
  return (
    <Section
      title={kindLabels[kind]}
      meta={count}
      actions={
        <Row gap={1}>
          {!several.choosing && <AllStillTrue ids={stale} />}
          <BeginAccepting kind={kind} several={several} isOffered={open.length > 1} />
        </Row>
      }
    >
      <Text size="s" tone="muted">
        {kindMeanings[kind]}
        {kind === 'stale' && <ReviewPeriod />}
      </Text>
      {several.choosing && <ChosenFindings choosing={several.choosing} among={open} onDone={several.end} />}
      <Stack as="ul" gap={4} aria-label={kindLabels[kind]}>
        {shown.map((answered) => (
          <FindingLine key={findingKey(answered.finding)} answered={answered} choosing={several.choosing} />
        ))}
      </Stack>
      {left > 0 && !goesOn && (
        <Row>
          <Link href={href}>{`All ${count}: ${kindLabels[kind].toLowerCase()}`}</Link>
        </Row>
      )}
      {left > 0 && goesOn && (
        <MoreAsScrolled
          onMore={() => setMost(most + step)}
        >{`Show ${Math.min(step, left)} more of ${left.toLocaleString('en-GB')}`}</MoreAsScrolled>
      )}
    </Section>
  );
}

/** How long the review period is, and where it is set. */
function ReviewPeriod() {
  const to = useAddresses();
  const { workspace } = useWorkspace();
  return (
    <>
      {' It is '}
      <Link href={to.settings}>{counted(workspace.reviewMonths, 'month')}</Link>.
    </>
  );
}
