import type { Id } from '@weft/domain';
import { useMemo, useState } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { ComboBox, type Option } from '../../ui/index.ts';
import { NewPostDialog } from './NewPostDialog.tsx';
import { namesNow, postFacts } from './posts.ts';

export interface PostPickerProps {
  label: string;
  labelHidden?: boolean | undefined;
  description?: string | undefined;
  name?: string;
  autoFocus?: boolean;
  value: Id | null;
  /** Told the post's organisation too. */
  onChange: (post: { id: Id; organisationId: Id } | null) => void;
  /** Organisations whose posts come first: the parties. */
  first?: readonly Id[] | undefined;
  without?: readonly Id[] | undefined;
}

/** A post, found by its title, its organisation or who is in it, or added on the spot. */
export function PostPicker({ value, onChange, first = [], without = [], ...field }: PostPickerProps) {
  const snapshot = useSnapshot();
  const { today, can } = useWorkspace();
  const [adding, setAdding] = useState<string | null>(null);
  const [added, setAdded] = useState<{ option: Option<Id>; organisationId: Id } | null>(null);
  const facts = useMemo(() => postFacts(snapshot, today), [snapshot, today]);
  const options = useMemo(() => {
    const rank = (id: Id) => (first.includes(id) ? first.indexOf(id) : first.length);
    return [...facts]
      .sort((a, b) => rank(a.post.organisationId) - rank(b.post.organisationId))
      .map((each): Option<Id> => {
        const who = namesNow(each) ?? (each.now.length === 0 ? 'vacant' : null);
        return {
          id: each.post.id,
          label: each.post.title,
          description: [each.organisation, who].filter((part) => part !== null).join(' · '),
        };
      });
  }, [facts, first]);
  const offered = options.filter(({ id }) => id === value || !without.includes(id));

  function choose(id: Id | null) {
    const found = facts.find(({ post }) => post.id === id)?.post;
    onChange(found ? { id: found.id, organisationId: found.organisationId } : null);
  }

  return (
    <>
      <ComboBox
        {...field}
        options={added && !options.some(({ id }) => id === added.option.id) ? [...offered, added.option] : offered}
        value={value}
        onChange={choose}
        placeholder="Type part of a title or name"
        {...(can('person.write') ? { onCreate: setAdding, createLabel: (text: string) => `Add “${text}” as a new post` } : {})}
      />
      {adding !== null && (
        <NewPostDialog
          title={adding}
          organisationId={first[0] ?? null}
          onClose={() => setAdding(null)}
          onAdded={(post) => {
            setAdded({ option: { id: post.id, label: post.title }, organisationId: post.organisationId });
            setAdding(null);
            onChange({ id: post.id, organisationId: post.organisationId });
          }}
        />
      )}
    </>
  );
}
