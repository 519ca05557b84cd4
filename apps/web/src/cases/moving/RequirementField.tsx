import type { Id, Requirement } from '@weft/domain';
import { useSnapshot } from '../../data/index.ts';
import { PostPicker } from '../../register/people/PostPicker.tsx';
import { Checkbox, DateField, Select, TextArea, TextField } from '../../ui/index.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { useWaitingWords } from '../words/waiting.ts';

export interface RequirementFieldProps {
  requirement: Requirement;
  value: string | boolean | undefined;
  onChange: (value: string | boolean) => void;
  /** The case's organisation, whose posts come first. */
  organisationId: Id | null;
}

/** The one control that what a stage needs is said with: a tick, a reason, a day, a post, one of a list, or words. */
export function RequirementField({ requirement, value, onChange, organisationId }: RequirementFieldProps) {
  const waitingWords = useWaitingWords();
  const words = useCaseWords();
  const { organisations } = useSnapshot();
  const { suppliedBy } = requirement;
  const description = suppliedBy === undefined ? undefined : `Can be supplied by: ${waitingWords(suppliedBy)}`;
  const field = { name: requirement.id, label: requirement.label, description };
  if (requirement.kind === 'tick') return <Checkbox {...field} value={value === true} onChange={onChange} />;
  const text = typeof value === 'string' ? value : '';
  if (requirement.kind === 'reason') return <TextArea {...field} isRequired value={text} onChange={onChange} />;
  switch (requirement.input) {
    case 'day':
      return <DateField {...field} isRequired value={text} onChange={onChange} prefer={dayMeant(requirement)} />;
    case 'list':
      return (
        <Select
          {...field}
          isRequired
          options={words.options(requirement.list ?? '').filter(({ id }) => !requirement.except?.includes(id))}
          value={text === '' ? null : text}
          onChange={onChange}
        />
      );
    case 'post': {
      const council = organisations.filter(({ side }) => side === 'council').map(({ id }) => id);
      const first = requirement.field?.startsWith('council') ? council : [...(organisationId ? [organisationId] : []), ...council];
      return <PostPicker {...field} value={text === '' ? null : text} first={first} onChange={(post) => onChange(post?.id ?? '')} />;
    }
    default:
      return requirement.field?.endsWith('Note') ? (
        <TextArea {...field} isRequired value={text} onChange={onChange} />
      ) : (
        <TextField {...field} isRequired value={text} onChange={onChange} />
      );
  }
}

/** Confirmations and agreements are behind us; reviews and due dates are ahead. */
function dayMeant(requirement: Requirement): 'past' | 'future' {
  return /Confirmed|Agreed/.test(requirement.field ?? '') ? 'past' : 'future';
}
