import { withoutNames } from '@weft/domain';
import { useCallback, useMemo, useState } from 'react';
import { download } from '../../data/download.ts';
import { useWorkspace } from '../../data/index.ts';
import { Button, Callout, Dialog, formatDate, RadioGroup, Row, Select, Stack } from '../../ui/index.ts';
import { readInk } from '../../ui/sheet/ink.ts';
import { PrintSheets } from '../../ui/sheet/PrintSheets.tsx';
import { type Orientation, type PaperSize, paperOf, paperSizes } from '../../ui/sheet/paper.ts';
import { SheetPreview } from '../../ui/sheet/SheetPreview.tsx';
import { drawsMarks } from '../marks/marks.ts';
import { useMarks } from '../marks/useMarks.ts';
import { useSizes } from '../measures/useSizes.ts';
import { widthOf } from '../network/labelText.ts';
import { useMap } from '../state/mapState.ts';
import { useConsequences } from '../whatIf/useConsequences.ts';
import { fontStyle } from './font.ts';
import { onPaper } from './onPaper.ts';
import { cutDown, type Names, saidInRows } from './page/held.ts';
import { pageHtml } from './page/html.ts';
import { viewerScript } from './page/script.ts';
import { pngOf } from './png.ts';
import { headOf, sheetsOf } from './sheets.ts';

type As = 'svg' | 'png' | 'print' | 'page';

const asOptions = [
  { id: 'print', label: 'Print, or save as PDF' },
  { id: 'svg', label: 'Picture, to edit or enlarge (SVG)' },
  { id: 'png', label: 'Picture, to paste (PNG)' },
  { id: 'page', label: 'One web page, to open anywhere without a connection (HTML)' },
] as const;

const verbs: Readonly<Record<As, string>> = { print: 'Print', svg: 'Download', png: 'Download', page: 'Download' };

/** From so many sheets on, a table is better printed than downloaded sheet by sheet. */
const mostFiles = 12;

/** The view that is looked at, with its filter and its day, as a sheet, a picture or a page of its own. */
export function TakeAwayDialog({ onClose }: { onClose: () => void }) {
  const { workspace, can, today, reference } = useWorkspace();
  const map = useMap();
  const marks = useMarks();
  const consequences = useConsequences();
  const sizes = useSizes();
  const shown = useMemo(
    () => ({ ...map, axes: reference.typology.axes, marks, sizes, consequences }),
    [map, reference, marks, sizes, consequences],
  );
  const [as, setAs] = useState<As>('print');
  const [size, setSize] = useState<PaperSize>('a4');
  const [orientation, setOrientation] = useState<Orientation>('landscape');
  const [names, setNames] = useState<Names>('posts');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [isPrinting, setPrinting] = useState(false);

  const paper = useMemo(() => paperOf(size, orientation), [size, orientation]);
  const ink = useMemo(() => readInk(widthOf), []);
  const head = useMemo(
    () => ({ ...headOf(shown, workspace.name), source: `From Weft, ${formatDate(today)}. Posts stand for people: no names.` }),
    [shown, workspace.name, today],
  );
  const sheets = useMemo(() => sheetsOf(onPaper(map.view, shown), head, paper, ink), [map.view, shown, head, paper, ink]);
  const fileName = `${workspace.slug}-${map.view}-${map.search.on ?? today}`;
  const isTooMany = (as === 'svg' || as === 'png') && sheets.length > mostFiles;

  const finishPrinting = useCallback(() => setPrinting(false), []);
  const page = async () => {
    const said = drawsMarks(map.view) ? marks : null;
    const seen = said ? map.drawn : map.visible;
    const visible = { ...seen, snapshot: names === 'people' ? seen.snapshot : withoutNames(seen.snapshot) };
    const [script, font] = await Promise.all([viewerScript(), fontStyle()]);
    const picture = sheetsOf(
      onPaper(map.view, shown),
      { title: head.title, isTitled: false, lines: [], source: '' },
      paperOf('a3', 'landscape'),
      ink,
    )[0];
    const source =
      names === 'people'
        ? `From Weft, ${formatDate(today)}. It holds the names of people: keep it as you would any such file.`
        : `From Weft, ${formatDate(today)}. Posts stand for people: no names are in this file.`;
    const { today: day, reviewMonths } = map.visible;
    const held = { snapshot: cutDown(visible), clock: { today: day, reviewMonths }, said: said && saidInRows(seen, said) };
    download(`${fileName}.html`, new Blob([pageHtml({ ...head, source, picture, held, script, font })], { type: 'text/html' }));
  };
  const files = async () => {
    for (const [at, sheet] of sheets.entries()) {
      const name = `${fileName}-${size}${sheets.length > 1 ? `-${at + 1}` : ''}`;
      if (as === 'svg') download(`${name}.svg`, new Blob([sheet], { type: 'image/svg+xml' }));
      else download(`${name}.png`, await pngOf(sheet, paper));
    }
  };
  const take = async () => {
    setFailure(null);
    if (as === 'print') return setPrinting(true);
    setBusy(true);
    try {
      await (as === 'page' ? page() : files());
      onClose();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : 'The map could not be put together.');
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Dialog
        title="Take the map away"
        description="What you see now: this view, its filters and its day."
        size="l"
        isOpen
        onOpenChange={(open) => !open && onClose()}
        footer={
          <>
            <Button onPress={onClose}>Cancel</Button>
            <Button variant="primary" isDisabled={isBusy || isTooMany} onPress={() => void take()}>
              {isBusy ? 'Putting it together…' : verbs[as]}
            </Button>
          </>
        }
      >
        <Stack>
          <RadioGroup<As> label="As" options={asOptions} value={as} onChange={setAs} />
          {as === 'page' ? (
            can('names.read') && (
              <RadioGroup<Names>
                label="People"
                options={[
                  { id: 'posts', label: 'Posts only: no names in the file' },
                  { id: 'people', label: 'With the names of people' },
                ]}
                value={names}
                onChange={setNames}
              />
            )
          ) : (
            <Row>
              <Select label="Paper" options={paperSizes.map((id) => ({ id, label: id.toUpperCase() }))} value={size} onChange={setSize} />
              <Select<Orientation>
                label="Which way round"
                options={[
                  { id: 'landscape', label: 'Landscape' },
                  { id: 'portrait', label: 'Portrait' },
                ]}
                value={orientation}
                onChange={setOrientation}
              />
            </Row>
          )}
          {as !== 'page' && (
            <SheetPreview sheet={sheets[0]} label={`The ${sheets.length === 1 ? 'sheet' : 'first of the sheets'} as it will be`} />
          )}
          {sheets.length > 1 && as !== 'page' && <Callout>{`It takes ${sheets.length} sheets.`}</Callout>}
          {isTooMany && <Callout tone="caution">{`That is more than ${mostFiles} files: print it, or choose larger paper.`}</Callout>}
          {failure !== null && <Callout tone="danger">{failure}</Callout>}
        </Stack>
      </Dialog>
      {isPrinting && <PrintSheets sheets={sheets} paper={paper} onPrinted={finishPrinting} />}
    </>
  );
}
