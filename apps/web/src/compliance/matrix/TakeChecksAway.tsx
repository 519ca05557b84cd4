import { downloadTable, type TableFormat } from '../../data/downloadTable.ts';
import { failureOf, useClient } from '../../data/index.ts';
import { Button, Menu, notify } from '../../ui/index.ts';

/** Takes the checks of all buildings away as a file for a spreadsheet, with how each stands today. */
export function TakeChecksAway() {
  const client = useClient();

  async function take(format: TableFormat) {
    try {
      downloadTable(await client.compliance.download.query({ format }), format);
    } catch (error) {
      notify({ message: failureOf(error).message, tone: 'danger' });
    }
  }

  return (
    <Menu
      label="Take the checks away"
      items={[
        { id: 'xlsx', label: 'Excel workbook', run: () => void take('xlsx') },
        { id: 'csv', label: 'CSV file', run: () => void take('csv') },
      ]}
      placement="bottom end"
      trigger={<Button icon="download">Take away</Button>}
    />
  );
}
