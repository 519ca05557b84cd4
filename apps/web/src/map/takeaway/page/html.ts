import { levels, relationshipStatuses, relationshipTypes, type SnapshotRelationship } from '@weft/domain';
import { applyFilter, currentHolders, freshnessLabels, levelLabels, lookup, statusLabels, typeLabels, type Visible } from '@weft/network';
import style from '../../../ui/sheet/page.css?inline';
import { escaped } from '../../../ui/sheet/svg.ts';
import { type Held, leftInWords, type Said } from './held.ts';

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
<p role="status">${leftInWords(all, all.relationships.length, held.said)}</p>
<figure>${picture}<div hidden><button type="button" data-zoom="1.4" aria-label="Zoom in">+</button><button type="button" data-zoom="0.7142857" aria-label="Zoom out">−</button><button type="button" data-zoom="0">All of it</button></div></figure>
<section><h2 id="relationships">Relationships</h2>
<div class="rows"><table aria-labelledby="relationships">
<thead><tr>${['Relationship', 'Types', 'Level', 'Status', 'How fresh', 'Who keeps it going', 'Who takes part', ...(held.said ? [held.said.label] : [])].map((label) => `<th scope="col">${escaped(label)}</th>`).join('')}</tr></thead>
<tbody>
${all.relationships.map((each) => relationshipRow(each, all, held.said)).join('\n')}
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

function relationshipRow(relationship: SnapshotRelationship, { snapshot, today, freshness }: Visible, said: Said | null): string {
  const { organisations } = lookup(snapshot);
  const { id, name, types, level, status, parties } = relationship;
  const holders = currentHolders(relationship, snapshot, today).flatMap((side) => side.holders);
  return row(id, name, [
    types.map((type) => typeLabels[type]).join(', '),
    level === null ? 'Not recorded' : levelLabels[level],
    statusLabels[status],
    freshnessLabels[freshness.get(id) ?? 'stale'],
    holders
      .map(({ title, description, organisationName, personName }) => {
        const who = `${title ?? description ?? organisationName}`;
        return personName === null ? who : `${who} (${personName})`;
      })
      .join('; ') || 'Nobody recorded',
    parties.map(({ organisationId }) => organisations.get(organisationId)?.name ?? '').join('; '),
    ...(said ? [said.words[id] ?? 'As it was'] : []),
  ]);
}

function tiesOf(id: string, { snapshot }: Visible): string {
  const ties = lookup(snapshot).ties.get(id) ?? [];
  return ties.map(({ name }) => name).join('; ');
}
