import { audienceSchema, type Document, type Member } from '@weft/domain';
import { sideLabels } from '@weft/network';
import { audienceLabels } from '../cases/words/useCaseWords.ts';
import { whenWords } from '../changes/words/when.ts';
import { useWorkspace } from '../data/index.ts';
import { ChooseInPlace } from '../register/editing/ChooseInPlace.tsx';
import { EditDayInPlace, EditInPlace, orNull } from '../register/editing/EditInPlace.tsx';
import type { RecordForm } from '../register/editing/useRecordForm.tsx';
import { DataList } from '../ui/index.ts';
import { belongsWords, factWords, opensAs } from './documentWords.ts';
import type { ListedDocument } from './useDocuments.ts';

/** Who may see a document, to choose from: everybody, or one's own side. */
export function audiencesFor({ side }: Pick<Member, 'side'>) {
  return (['shared', side] as const).map((id) => ({ id, label: audienceLabels[id] }));
}

/** What is said of a document, to be changed where it stands. */
export function DocumentFacts({ document, form }: { document: ListedDocument; form: RecordForm<Document> }) {
  const { today, member } = useWorkspace();
  const { addedBy } = document;
  const isPicture = opensAs(document) === 'picture';
  const who = addedBy === null ? '' : ` by ${addedBy.name ?? sideLabels[addedBy.side]}`;
  return (
    <DataList
      items={[
        {
          term: isPicture ? 'What it shows' : 'What it is',
          value: (
            <EditInPlace
              form={form}
              label={isPicture ? 'What it shows' : 'What it is'}
              text={({ title }) => title}
              patch={(title) => ({ title })}
              validate={(typed) => (typed.trim() === '' ? 'Say in a few words what it is.' : undefined)}
            />
          ),
        },
        {
          term: isPicture ? 'Taken on' : 'Dated',
          value: (
            <EditDayInPlace
              form={form}
              label={isPicture ? 'Taken on' : 'Dated'}
              text={({ datedOn }) => datedOn ?? ''}
              patch={(typed) => ({ datedOn: orNull(typed) })}
            />
          ),
        },
        {
          term: 'Who may see it',
          value: (
            <ChooseInPlace
              label="Who may see it"
              value={form.record.audience}
              options={audiencesFor(member)}
              onChoose={(id) => void form.change({ audience: audienceSchema.parse(id) })}
              canEdit={form.canEdit}
            />
          ),
        },
        { term: 'About', value: belongsWords(document) },
        { term: 'File', value: `${document.fileName} · ${factWords({ ...document, datedOn: null })}` },
        { term: 'Added', value: `${whenWords(document.addedAt, today)}${who}` },
      ]}
    />
  );
}
