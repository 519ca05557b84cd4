import type { RouterOutputs } from '@weft/api';
import { expiryOf, keyDates, standingOf, type TenancyStanding, tenancyWarnings } from '@weft/domain';
import { useCaseWords } from '../../cases/words/useCaseWords.ts';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Badge, DayList, EmptyState, formatDate, Link, Row, Section, Stack, Text } from '../../ui/index.ts';
import { warningWords } from '../dates/answerWords.ts';
import { dayListItem } from '../dates/KeyDates.tsx';
import { keyDateGroups } from '../dates/keyDateGroups.ts';
import { standingWords } from '../tenancyWords.ts';

type Detail = RouterOutputs['tenancies']['assets']['detail'];
type Let = Detail['tenancies'][number];

const headings: Readonly<Record<TenancyStanding, string>> = { now: 'In it now', to_come: 'To come', before: 'In it before' };
const standings: readonly TenancyStanding[] = ['now', 'to_come', 'before'];

/** Who is in a building, is to be, and was; each leads to its tenancy. */
export function BuildingTenancies({ detail, add }: { detail: Detail; add: React.ReactNode }) {
  const { today } = useWorkspace();
  if (detail.tenancies.length === 0) {
    return (
      <Section title="Tenancies">
        <EmptyState title="No tenancy on record" icon="people" action={add || undefined}>
          Record who is in it, even when nobody can find under what: that is a finding too.
        </EmptyState>
      </Section>
    );
  }
  return standings.map((standing) => {
    const lets = detail.tenancies.filter(({ tenancy }) => standingOf(tenancy, today) === standing);
    if (lets.length === 0) return null;
    return (
      <Section key={standing} title={headings[standing]} meta={lets.length}>
        <Stack as="ul" gap={5}>
          {lets.map((each) => (
            <LetLine key={each.tenancy.id} each={each} lets={detail.tenancies} asset={detail.asset} standing={standing} />
          ))}
        </Stack>
      </Section>
    );
  });
}

interface LetLineProps {
  each: Let;
  /** Every tenancy of the building, this one among them. */
  lets: readonly Let[];
  asset: Detail['asset'];
  standing: TenancyStanding;
}

function LetLine({ each: { tenancy, organisation }, lets, asset, standing }: LetLineProps) {
  const to = useAddresses();
  const words = useCaseWords();
  const { today } = useWorkspace();
  const expiry = expiryOf(tenancy).day;
  const others = lets.filter((other) => other.tenancy.id !== tenancy.id);
  const around = {
    legalForm: organisation.legalForm,
    others: others.map((other) => ({ id: other.tenancy.id, standing: standingOf(other.tenancy, today) })),
  };
  const warnings = tenancyWarnings(tenancy, around, today);
  const { ahead } = keyDateGroups(keyDates(tenancy, asset, today));
  const about = [
    words.label('agreementType', tenancy.agreementType),
    words.label('occupationStatus', tenancy.occupationStatus),
    tenancy.commencementDate && `from ${formatDate(tenancy.commencementDate)}`,
    expiry && `to ${formatDate(expiry)}`,
  ].filter((part) => part);
  return (
    <Stack as="li" gap={3}>
      <Stack gap={0}>
        <Row gap={2} align="baseline">
          <Link variant="strong" href={to.tenancy(tenancy.id)}>
            {organisation.name}
          </Link>
          {standing === 'to_come' && <Badge>{standingWords[standing]}</Badge>}
        </Row>
        <Text size="s" tone="muted">
          {about.join(' · ')}
        </Text>
      </Stack>
      {warnings.map((warning) => (
        <Text key={warning.kind} size="s" tone={warning.reason === null ? 'caution' : 'muted'}>
          {warningWords(warning)}
        </Text>
      ))}
      {standing !== 'before' && ahead.length > 0 && <DayList label={`Key dates of ${organisation.name}`} items={ahead.map(dayListItem)} />}
    </Stack>
  );
}
