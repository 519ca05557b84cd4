import { downloadTable } from '../data/downloadTable.ts';
import { failureOf } from '../data/failure.ts';
import { useClient } from '../data/trpc.ts';
import { Button, Menu, notify } from '../ui/index.ts';

const lists = [
  { id: 'organisations', title: 'Organisations' },
  { id: 'relationships', title: 'Relationships' },
  { id: 'people', title: 'People and posts' },
] as const;
const formats = [
  { id: 'xlsx', label: 'Excel workbook' },
  { id: 'csv', label: 'CSV file' },
] as const;

/** Takes a list of the register away as a file for a spreadsheet, which comes back in as it is. */
export function TakeListAway() {
  const client = useClient();

  async function take(list: (typeof lists)[number]['id'], format: (typeof formats)[number]['id']) {
    try {
      downloadTable(await client.imports.lists.write.query({ list, format }), format);
    } catch (error) {
      notify({ message: failureOf(error).message, tone: 'danger' });
    }
  }

  const groups = lists.map(({ id: list, title }) => ({
    id: list,
    title,
    items: formats.map(({ id, label }) => ({ id: `${list}-${id}`, label, run: () => void take(list, id) })),
  }));
  return (
    <Menu
      label="Take a list away"
      groups={groups}
      placement="bottom end"
      trigger={
        <Button icon="download" size="s">
          Take a list away
        </Button>
      }
    />
  );
}
