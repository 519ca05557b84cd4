import { useRouter } from '@tanstack/react-router';
import { complianceStatuses } from '@weft/domain';
import { counted } from '@weft/network';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useWorkspace, useWorkspacePath } from '../../data/index.ts';
import { addressesOf } from '../../register/addresses.ts';
import { Button, formatDate, type Picking, Row, type StateCell, StateMatrix, Text } from '../../ui/index.ts';
import { isToSeeTo, statusLooks } from '../complianceWords.ts';
import { statusesIn } from './checksSearch.ts';
import type { ShownCell, ShownMatrix } from './shownMatrix.ts';
import { useChecksAddress } from './useChecksAddress.ts';

/** More rows than anybody reads at once; the rest is a press away. */
const page = 50;

/** "Gas safety check of Mill Hall: due, expires 3 Nov 2026." */
function cellWords({ check, status, expiresOn }: ShownCell, building: string): string {
  const until = expiresOn === null ? '' : `, ${status === 'expired' ? 'expired' : 'expires'} ${formatDate(expiresOn)}`;
  const how = status === 'expired' ? '' : ` ${statusLooks[status].label.toLowerCase()}`;
  return `${check.label} of ${building}:${how}${until}`.replace(':,', ':');
}

/** How checks stand that are to be seen to, as an address says it. */
const toSeeTo = complianceStatuses.filter(isToSeeTo).join(',');

/** What a heading says of a check: its name without what stands in brackets. */
function shortLabel(label: string): string {
  return label.replace(/ \(.*$/, '');
}

function cellOf(cell: ShownCell, building: string, href: string, isFaint: boolean): StateCell {
  const { label: words, icon, tone } = statusLooks[cell.status];
  return { id: cell.check.key, href, label: cellWords(cell, building), words, icon, tone, isEmpty: cell.status === 'missing', isFaint };
}

interface MatrixOfChecksProps {
  shown: ShownMatrix;
  picking?: Picking | undefined;
  bar?: ReactNode | undefined;
}

/** The matrix itself. A cell opens its check; a heading and the total under it narrow to a check, the total beside a building goes to its checks. */
export function MatrixOfChecks({ shown, picking, bar }: MatrixOfChecksProps) {
  const slug = useWorkspacePath();
  const to = useMemo(() => addressesOf(slug), [slug]);
  const router = useRouter();
  const { workspace } = useWorkspace();
  const { search, hrefOf } = useChecksAddress();
  const [most, setMost] = useState(page);
  const isAsking = statusesIn(search).length > 0;
  const what = isAsking ? 'shown' : 'to see to';
  const follow = useCallback((href: string) => router.history.push(href), [router]);

  const columns = useMemo(
    () =>
      shown.checks.map(({ check, asked }) => {
        const isAlone = search.check === check.key;
        const href = hrefOf({ check: isAlone ? undefined : check.key });
        const ofTotal = hrefOf({ check: check.key, show: search.show ?? toSeeTo });
        const words = `${check.label}: ${asked} ${what} of ${counted(shown.buildings.length, 'building')}`;
        return { id: check.key, label: shortLabel(check.label), href, total: { value: asked, href: ofTotal, label: words } };
      }),
    [shown, search, what, hrefOf],
  );
  const rows = useMemo(
    () =>
      shown.buildings.slice(0, most).map(({ id, name, cells, asked }) => ({
        id,
        label: name,
        href: to.building(id),
        cells: cells.map((cell) => cellOf(cell, name, to.buildingCheck(id, cell.check.key), isAsking && !cell.isAsked)),
        total: { value: asked, href: to.buildingChecks(id), label: `${name}: ${counted(asked, 'check')} ${what}` },
      })),
    [shown, most, to, isAsking, what],
  );

  return (
    <>
      <StateMatrix
        label={`Checks of buildings in ${workspace.name}`}
        corner="Building"
        totals={isAsking ? 'Shown' : 'To see to'}
        columns={columns}
        rows={rows}
        total={shown.asked}
        picking={picking}
        bar={bar}
        go={follow}
      />
      {rows.length < shown.buildings.length && (
        <Row>
          <Button onPress={() => setMost(most + page)}>Show more</Button>
          <Text size="s" tone="muted">
            {`${rows.length} of ${counted(shown.buildings.length, 'building')} are shown.`}
          </Text>
        </Row>
      )}
    </>
  );
}
