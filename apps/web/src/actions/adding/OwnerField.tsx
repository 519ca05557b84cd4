import type { Id } from '@weft/domain';
import type { Suggested } from '@weft/network';
import { PostPicker } from '../../register/people/PostPicker.tsx';
import { Button, Hidden, Row, Stack } from '../../ui/index.ts';

interface OwnerFieldProps {
  value: Id | null;
  suggested: readonly Suggested[];
  onChange: (postId: Id | null) => void;
}

/** The post that sees to it: one of those suggested at a press, or any other. */
export function OwnerField({ value, suggested, onChange }: OwnerFieldProps) {
  const reason = suggested.find(({ post }) => post.id === value)?.reason;
  return (
    <Stack gap={1}>
      <PostPicker
        name="ownerPostId"
        label="Who sees to it"
        description={reason}
        value={value}
        first={suggested.map(({ post }) => post.organisationId)}
        onChange={(post) => onChange(post?.id ?? null)}
      />
      <Row gap={1}>
        {suggested
          .filter(({ post }) => post.id !== value)
          .map(({ post, reason: why }) => (
            <Button key={post.id} size="s" variant="quiet" onPress={() => onChange(post.id)}>
              {post.title} ({why.charAt(0).toLowerCase() + why.slice(1)})<Hidden> sees to it</Hidden>
            </Button>
          ))}
      </Row>
    </Stack>
  );
}
