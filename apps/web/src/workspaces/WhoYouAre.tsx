import type { Member } from '@weft/domain';
import { Button, Menu } from '../ui/index.ts';

const sides = [
  { side: 'council', title: 'Council' },
  { side: 'partner', title: 'Partner' },
] as const;

export interface WhoYouAreProps {
  member: Member;
  members: readonly Member[];
  onBecome: (member: Member) => void;
}

/** Who acts, and the way to act as somebody else: until there is sign-in, everybody at this machine may be any member. */
export function WhoYouAre({ member, members, onBecome }: WhoYouAreProps) {
  const groups = sides.map(({ side, title }) => ({
    id: side,
    title,
    items: members
      .filter((each) => each.side === side)
      .map((each) => ({ id: each.id, label: each.name, description: each.role, run: () => onBecome(each) })),
  }));
  return (
    <Menu
      label="Who you are"
      groups={groups}
      selectedId={member.id}
      placement="bottom end"
      trigger={
        <Button variant="quiet" size="s" icon="person">
          {member.name}
        </Button>
      }
    />
  );
}
