import { useQuery } from '@tanstack/react-query';
import { complianceStatuses } from '@weft/domain';
import { counted } from '@weft/network';
import { useCaseWords } from '../../cases/words/useCaseWords.ts';
import { statusLooks } from '../../compliance/complianceWords.ts';
import { statusCounts } from '../../compliance/matrix/shownMatrix.ts';
import { useTRPC, useWorkspace } from '../../data/index.ts';
import { portfolioFilters } from '../../reviews/portfolio/portfolioSearch.ts';
import { stateWords } from '../../reviews/reviewWords.ts';
import { type DataItem, DataList, formatDate } from '../../ui/index.ts';
import { PaperColumns, PaperHead, PaperPart, PaperSheet, PaperTable } from '../../ui/sheet/PaperSheet.tsx';
import { concernWords } from '../list/concernWords.ts';
import { hasConcern, type Row } from '../list/rows.ts';
import { concerns } from '../list/tenanciesSearch.ts';
import { checksOfListed, reviewsOfListed } from './ofListed.ts';
import { portfolioLine } from './portfolioLine.ts';

interface PortfolioSheetProps {
  /** The rows that the list shows. */
  rows: readonly Row[];
  /** How many it shows, in words, and of how many. */
  count: string;
  onPrinted: () => void;
}

/**
 * The portfolio on paper: how many tenancies want seeing to, how the reviews and the checks of the listed buildings stand, and every listed tenancy
 * in a line.
 */
export function PortfolioSheet({ rows, count, onPrinted }: PortfolioSheetProps) {
  const words = useCaseWords();
  const { workspace, today } = useWorkspace();
  const trpc = useTRPC();
  const reviews = useQuery(trpc.reviews.portfolio.queryOptions());
  const checks = useQuery(trpc.compliance.matrix.queryOptions());
  if (reviews.isPending || checks.isPending) return null;
  const reviewed = reviews.data && reviewsOfListed(rows, reviews.data);
  const checked = checks.data && checksOfListed(rows, checks.data);
  const tenancies = concerns.map(
    (id): DataItem => ({ term: concernWords[id], value: rows.filter((row) => hasConcern(row, id, today)).length }),
  );
  return (
    <PaperSheet onPrinted={onPrinted}>
      <PaperHead
        kind={`Portfolio report · ${workspace.name}`}
        title="Buildings and tenancies"
        lines={[count, `As at ${formatDate(today)}`]}
      />
      <PaperColumns>
        <PaperPart title="Tenancies to see to">
          <DataList items={tenancies} />
        </PaperPart>
        {reviewed && (
          <PaperPart title={`Annual reviews of ${counted(reviewed.length, 'tenancy', 'tenancies')}`}>
            <DataList items={reviewItems(reviewed)} />
          </PaperPart>
        )}
        {checked && (
          <PaperPart title={`Checks of ${counted(checked.buildings.length, 'building')}`}>
            <DataList items={checkItems(statusCounts(checked, {}))} />
          </PaperPart>
        )}
      </PaperColumns>
      <PaperPart title="Every tenancy">
        <PaperTable
          heads={['Building or land', 'Tenant', 'Agreement', 'Ends', 'Next key date', 'Open cases']}
          rows={rows.map((row) => ({ id: row.id, cells: portfolioLine(row, words.label, today) }))}
        />
      </PaperPart>
    </PaperSheet>
  );
}

function reviewItems(rows: readonly { state: string; isOverdue: boolean }[]): DataItem[] {
  return portfolioFilters.map((filter) => ({
    term: filter === 'overdue' ? 'Overdue' : stateWords[filter],
    value: rows.filter((row) => (filter === 'overdue' ? row.isOverdue : row.state === filter)).length,
  }));
}

function checkItems(counts: ReturnType<typeof statusCounts>): DataItem[] {
  return complianceStatuses.map((status) => ({ term: statusLooks[status].label, value: counts[status] }));
}
