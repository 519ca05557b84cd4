import { levels, relationshipStatuses, relationshipTypes } from '@weft/domain';
import { applyFilter, levelLabels, lookup, statusLabels, typeLabels, type Visible } from '@weft/network';
import style from '../../../ui/sheet/page.css?inline';
import { escaped } from '../../../ui/sheet/svg.ts';
import { columnLabels, columnWords, missingWords, nameLabel } from '../../table/columnWords.ts';
import { type Held, leftInWords } from './held.ts';

/** What the page says of each relationship besides its name. */
const columns = ['types', 'level', 'status', 'freshness', 'holders', 'parties'] as const;

interface PageContent {
  title: string;
  lines: readonly string[];
  source: string;
  /** The picture, as SVG. */
  picture: string;
  held: Held;
  /** The script that finds and filters. */
  script: string;
  /** The font, as a style sheet. */
  font: string;
}

// The page asks nobody for anything, now or ever: it says so, and the browser holds it to that.
const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:";

/** One web page that holds everything it needs: it opens from disk, without a connection, and can be read without its script. */
export function pageHtml({ title, lines, source, picture, held, script, font }: PageContent): string {
  const all = applyFilter(held.snapshot, { tieless: true }, held.clock);
  const { said } = held;
  const words = columnWords(all, { list: (names) => names.join('; '), named: true });
  const headings = [nameLabel, ...columns.map((id) => columnLabels[id]), ...(said ? [said.label] : [])];
  const rows = all.relationships.map((each) =>
    row(each.id, each.name, [
      ...columns.map((id) => words[id](each) || missingWords(id)),
      ...(said ? [said.words[each.id] ?? 'As it was'] : []),
    ]),
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style>${font}${style}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<p class="muted">${escaped(source)}</p>
</header>
<form role="search" aria-label="Find and filter" hidden>
<label>Find a name<input type="search" name="q" autocomplete="off"></label>
${choices('Type', 'types', relationshipTypes, typeLabels)}
${choices('Level', 'levels', levels, levelLabels)}
${choices(
  'Status',
  'statuses',
  relationshipStatuses.filter((status) => all.relationships.some((each) => each.status === status)),
  statusLabels,
)}
</form>
<main>
<p role="status">${leftInWords(all, all.relationships.length, said)}</p>
<figure>${picture}<div hidden><button type="button" data-zoom="1.4" aria-label="Zoom in">+</button><button type="button" data-zoom="0.7142857" aria-label="Zoom out">−</button><button type="button" data-zoom="0">All of it</button></div></figure>
<section><h2 id="relationships">Relationships</h2>
<div class="rows"><table aria-labelledby="relationships">
<thead><tr>${headings.map((label) => `<th scope="col">${escaped(label)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></section>
<section><h2 id="organisations">Organisations</h2>
<div class="rows"><table aria-labelledby="organisations">
<thead><tr><th scope="col">Organisation</th><th scope="col">Takes part in</th></tr></thead>
<tbody>
${all.organisations.map(({ id, name }) => row(id, name, [tiesOf(id, all)])).join('\n')}
</tbody></table></div></section>
</main>
<script type="application/json" id="held">${JSON.stringify(held).replaceAll('<', '\\u003c')}</script>
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
}

function choices<T extends string>(legend: string, name: string, values: readonly T[], labels: Readonly<Record<T, string>>): string {
  const boxes = values.map((value) => `<label><input type="checkbox" name="${name}" value="${value}">${escaped(labels[value])}</label>`);
  return `<fieldset><legend>${legend}</legend>${boxes.join('')}</fieldset>`;
}

function row(id: string, name: string, cells: readonly string[]): string {
  const button = `<button type="button" aria-pressed="false">${escaped(name)}</button>`;
  return `<tr data-row="${escaped(id)}"><th scope="row">${button}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
}

function tiesOf(id: string, { snapshot }: Visible): string {
  const ties = lookup(snapshot).ties.get(id) ?? [];
  return ties.map(({ name }) => name).join('; ');
}
