import type { RouterOutputs } from '@weft/api';
import { keyDates, type Tenancy, tenancyWarnings } from '@weft/domain';
import { useWorkspace } from '../../data/index.ts';
import { DataList, DayList, formatDate, Stack, Text } from '../../ui/index.ts';
import { PaperColumns, PaperHead, PaperPart, PaperSheet } from '../../ui/sheet/PaperSheet.tsx';
import { addressOf } from '../building/assetWords.ts';
import { warningWords } from '../dates/answerWords.ts';
import { dayListItem, Reasons } from '../dates/KeyDates.tsx';
import { keyDateGroups } from '../dates/keyDateGroups.ts';
import { SearchLines } from '../evidence/EvidenceList.tsx';
import { useSheetGroups } from './sheetGroups.ts';

interface TenancySheetProps {
  tenancy: Tenancy;
  detail: RouterOutputs['tenancies']['get'];
  onPrinted: () => void;
}

/** A tenancy on paper: its terms, its key dates with their working, what to take care of, and where was searched for what is not known. */
export function TenancySheet({ tenancy, detail, onPrinted }: TenancySheetProps) {
  const { workspace, today } = useWorkspace();
  const { asset, organisation, others, cases } = detail;
  const groups = useSheetGroups(tenancy, organisation);
  const dates = keyDates(tenancy, asset, today);
  const { ahead, passed, notKnown } = keyDateGroups(dates);
  const warnings = tenancyWarnings(tenancy, { legalForm: organisation.legalForm, others }, today);
  return (
    <PaperSheet onPrinted={onPrinted}>
      <PaperHead
        kind={`Tenancy sheet · ${workspace.name}`}
        title={`${organisation.name} at ${asset.name}`}
        lines={[addressOf(asset), `As at ${formatDate(today)}`].filter((line) => line !== '')}
      />
      <PaperColumns>
        {groups.map(({ title, items }) => (
          <PaperPart key={title} title={title}>
            <DataList items={items} missing="Not known" />
          </PaperPart>
        ))}
      </PaperColumns>
      {warnings.length > 0 && (
        <PaperPart title="To take care of">
          <Stack as="ul" gap={1}>
            {warnings.map((warning) => (
              <li key={warning.kind}>{warningWords(warning)}</li>
            ))}
          </Stack>
        </PaperPart>
      )}
      <PaperPart title="Key dates">
        <Stack gap={4}>
          <DayList label="Key dates" items={[...passed, ...ahead].map(dayListItem)} />
          {notKnown.length > 0 && <Reasons label="Dates that cannot be worked out" reasons={notKnown} />}
        </Stack>
      </PaperPart>
      <PaperPart title="Where it was searched for">
        <SearchLines evidence={tenancy.evidence} />
      </PaperPart>
      {tenancy.notes && (
        <PaperPart title="Notes">
          <Text>{tenancy.notes}</Text>
        </PaperPart>
      )}
      {cases.length > 0 && (
        <PaperPart title="Cases">
          <Text>{cases.map(({ reference, closedOn }) => (closedOn === null ? reference : `${reference} (closed)`)).join(', ')}</Text>
        </PaperPart>
      )}
    </PaperSheet>
  );
}
