import { counted } from '@weft/network';
import { Badge, Section, Stack, Text, type Tone } from '../../ui/index.ts';
import { type Fate, fateWords, type RegisterReport } from './registerWords.ts';

const tones: Readonly<Record<Fate, Tone>> = { wrong: 'danger', skipped: 'neutral', changed: 'accent', new: 'positive', same: 'neutral' };
const order = ['wrong', 'skipped', 'changed', 'new'] as const;

const blank = 'nothing';

/** The rows of a register that comes in, by what becomes of them: those to put right first, each saying why. */
export function ReportRows({ report: { rows, more } }: { report: RegisterReport }) {
  return (
    <Stack gap={5}>
      {order.map((fate) => {
        const own = rows.filter((row) => row.fate === fate);
        if (own.length === 0) return null;
        return (
          <Section key={fate} level={3} title={fateWords[fate]} meta={counted(own.length, 'row')}>
            {fate === 'wrong' && <Text tone="muted">These are left out. Put them right in the file and choose it again.</Text>}
            <Stack as="ul" gap={3}>
              {own.map(({ number, title, remarks, changes }) => (
                <Stack key={number} as="li" gap={1}>
                  <Text>
                    <Badge tone={tones[fate]}>{`Row ${number}`}</Badge> {title}
                  </Text>
                  {remarks.map((remark) => (
                    <Text key={remark} size="s">
                      {remark}
                    </Text>
                  ))}
                  {changes.map(({ field, before, after }) => (
                    <Text key={field} size="s" tone="muted">
                      {`${field}: ${before || blank} → ${after || blank}`}
                    </Text>
                  ))}
                </Stack>
              ))}
            </Stack>
          </Section>
        );
      })}
      {more > 0 && <Text tone="muted">{`And ${counted(more, 'more row', 'more rows')}.`}</Text>}
    </Stack>
  );
}
