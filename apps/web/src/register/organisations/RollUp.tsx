import type { Freshness, Id } from '@weft/domain';
import { applyFilter, singleHolderSides, withinTree } from '@weft/network';
import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { Figure, Link, Row, Section } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { postFacts } from '../people/posts.ts';

/** An organisation and all that is within it, in figures: each leads to what it counts. */
export function RollUp({ organisationId, cases }: { organisationId: Id; cases: number }) {
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { today, workspace } = useWorkspace();
  const { reviewMonths } = workspace;
  const branch = organisationId;
  const counts = useMemo(() => {
    const { relationships, freshness } = applyFilter(snapshot, { branch }, { today, reviewMonths });
    const within = withinTree(snapshot, branch);
    const posts = postFacts(snapshot, today).filter(({ post }) => within.has(post.organisationId));
    const how = (fresh: Freshness) => relationships.filter(({ id }) => freshness.get(id) === fresh).length;
    const keeping = posts.filter(({ keeps }) => keeps.length > 0).length;
    const alone = relationships.filter((each) => singleHolderSides(each, today).length > 0).length;
    return { relationships: relationships.length, alone, stale: how('stale'), disputed: how('disputed'), posts: posts.length, keeping };
  }, [snapshot, branch, today, reviewMonths]);
  const figures = [
    { value: counts.relationships, one: 'relationship', many: 'relationships', href: to.listed({ branch }) },
    { value: counts.stale, one: 'to confirm', href: to.listed({ branch, freshness: 'stale' }) },
    { value: counts.disputed, one: 'disputed', href: to.listed({ branch, freshness: 'disputed' }) },
    { value: counts.alone, one: 'hangs on one holder', many: 'hang on one holder', href: to.listed({ branch, risk: 'single-holder' }) },
    { value: counts.posts, one: 'post', many: 'posts', href: to.listed({ list: 'people', branch }) },
    {
      value: counts.keeping,
      one: 'post keeps something going',
      many: 'posts keep something going',
      href: to.listed({ list: 'people', branch, keeps: 'true' }),
    },
    { value: cases, one: 'case', many: 'cases', href: '#cases' },
  ];
  return (
    <Section title="With all that is within it">
      <Row gap={5} as="ul" aria-label="With all that is within it">
        {figures.map(({ value, one, many = one, href }) => (
          <li key={one}>
            {value === 0 ? (
              <Figure value={0} label={many} />
            ) : (
              <Link variant="quiet" href={href}>
                <Figure value={value.toLocaleString('en-GB')} label={value === 1 ? one : many} />
              </Link>
            )}
          </li>
        ))}
      </Row>
    </Section>
  );
}
