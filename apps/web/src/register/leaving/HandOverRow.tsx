import type { Id } from '@weft/domain';
import { useSnapshot } from '../../data/index.ts';
import { Button, Hidden, Item, Link, Row, Stack, Text, TypeMark } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { PostPicker } from '../people/PostPicker.tsx';
import type { ToHandOver } from './toHandOver.ts';

interface HandOverRowProps {
  row: ToHandOver;
  leaving: Id;
  /** Why it matters: what would become of it if nobody took it over. */
  fate: string | null;
  value: Id | null;
  onChange: (postId: Id | null) => void;
}

/** One relationship to hand over: what it is, what hangs on it, and who takes it over. */
export function HandOverRow({ row: { relationship, suggested }, leaving, fate, value, onChange }: HandOverRowProps) {
  const to = useAddresses();
  const { organisations } = useSnapshot();
  const { id, name, types, parties } = relationship;
  const among = parties.map(({ organisationId }) => organisations.find((each) => each.id === organisationId)?.name).filter(Boolean);
  const offered = suggested.filter(({ post }) => post.id !== value).slice(0, 3);
  return (
    <Item
      as="li"
      fills
      actions={
        <Stack gap={1}>
          <PostPicker
            label={`Who takes over ${name}`}
            labelHidden
            value={value}
            first={suggested.map(({ post }) => post.organisationId)}
            without={[leaving]}
            onChange={(post) => onChange(post?.id ?? null)}
          />
          <Row gap={1}>
            {offered.map(({ post, reason }) => (
              <Button key={post.id} size="s" variant="quiet" onPress={() => onChange(post.id)}>
                {post.title} ({reason.toLowerCase()})<Hidden> takes over {name}</Hidden>
              </Button>
            ))}
          </Row>
        </Stack>
      }
    >
      <Stack gap={0}>
        <Row gap={2} align="baseline">
          <Link href={to.relationship(id)}>{name}</Link>
          {types.map((type) => (
            <TypeMark key={type} type={type} />
          ))}
        </Row>
        <Text size="s" tone="muted">
          {among.join(', ')}
        </Text>
        {fate && <Text size="s">{fate}</Text>}
      </Stack>
    </Item>
  );
}
