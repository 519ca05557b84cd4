import { checkResultSchema, complianceStanding, type Id, responsibleSchema } from '@weft/domain';
import { useWorkspace } from '../../data/index.ts';
import type { ChosenFile } from '../../documents/chosen.ts';
import { Checkbox, DateField, isIsoDate, Row, Select, Text, TextField } from '../../ui/index.ts';
import { optionsOf, responsibleLabels, resultLabels } from '../complianceWords.ts';
import { StatusBadge } from '../StatusBadge.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import type { ComplianceLine, RecordDraft } from './recordDraft.ts';

export interface DoneFieldsProps {
  assetId: Id;
  line: ComplianceLine;
  value: RecordDraft;
  set: (part: Partial<RecordDraft>) => void;
  /** A file that is to bear it out; it goes with the check. */
  files: readonly ChosenFile[];
  onFiles: (files: ChosenFile[]) => void;
}

/** When a check was done and until when it counts, worked out as it is typed; what bears it out; what it found and who sees to it. */
export function DoneFields(props: DoneFieldsProps) {
  const { line, value, set } = props;
  // Once it is done anew, what was seen of the time before bears nothing out.
  const isAsRecorded = line.record !== null && value.doneOn === (line.record.doneOn ?? '');
  return (
    <>
      <DateField
        name="doneOn"
        label="When it was done"
        prefer="past"
        autoFocus
        value={value.doneOn}
        onChange={(doneOn) => set({ doneOn, ...(isAsRecorded && { isSeen: false }) })}
      />
      <DateField
        name="expiresOn"
        label="When it expires"
        description={
          line.check.intervalMonths === null ? 'As the document says' : 'Only where the document says another day than the interval'
        }
        prefer="future"
        value={value.expiresOn}
        onChange={(expiresOn) => set({ expiresOn })}
      />
      <Worked line={line} value={value} />
      <EvidenceFields {...props} />
      <TextField
        name="evidence"
        label="What the evidence is, or where it is kept"
        description="For example: certificate 4471, in the estates files"
        value={value.evidence}
        onChange={(evidence) => set({ evidence })}
      />
      <Checkbox
        name="isSeen"
        label="I have seen the evidence"
        description="Until somebody has, the check is unverified"
        value={value.isSeen}
        onChange={(isSeen) => set({ isSeen })}
      />
      <Select
        name="result"
        label="What it found"
        options={optionsOf(checkResultSchema.options, resultLabels)}
        value={value.result}
        onChange={(result) => set({ result })}
      />
      <Select
        name="responsible"
        label="Who sees to it"
        options={optionsOf(responsibleSchema.options, responsibleLabels)}
        value={value.responsible}
        onChange={(responsible) => set({ responsible })}
      />
    </>
  );
}

/** How the check would stand, and how that is worked out. */
function Worked({ line: { check }, value: { doneOn, expiresOn, isSeen } }: Pick<DoneFieldsProps, 'line' | 'value'>) {
  const { today } = useWorkspace();
  const day = (text: string) => (isIsoDate(text) ? text : null);
  const said = { doneOn: day(doneOn), expiresOn: day(expiresOn), seenOn: isSeen ? today : null, notApplicableBecause: null };
  if (said.doneOn === null && said.expiresOn === null) return null;
  const { status, working } = complianceStanding(check, said, today);
  return (
    <div role="status">
      <Row gap={2}>
        <StatusBadge status={status} />
        <Text as="span" size="s" tone="muted">
          {working}
        </Text>
      </Row>
    </div>
  );
}
