import { DropArea, FileButton, Heading, Prose, Row, Stack, Text } from '../ui/index.ts';
import type { ListImport } from './useListImport.ts';

/** What lists come in, by how their files' names end. */
const accepted = ['.xlsx', '.csv', '.tsv', '.txt', '.json', '.zip'];

/** The first step: which file. */
export function ChooseFile({ list: { choose, busy } }: { list: ListImport }) {
  const isBusy = busy !== null;
  const take = ([file]: readonly File[]) => {
    if (file) void choose(file);
  };
  return (
    <Stack gap={4}>
      <DropArea label="A list to bring in" onDrop={take} isDisabled={isBusy}>
        <Stack gap={2}>
          <Heading level={2} size="m">
            1. Choose a file
          </Heading>
          <Text tone="muted">Drop it here, or choose it. At most 20 MB and 100,000 rows; tables of national registers up to 1 GB.</Text>
          <Row>
            <FileButton accept={accepted} isDisabled={isBusy} onChoose={take}>
              Choose a file
            </FileButton>
          </Row>
        </Stack>
      </DropArea>
      <Prose>
        <p>What can be brought in:</p>
        <ul>
          <li>an Excel workbook (.xlsx) or a CSV file, its columns in any order and under any headings;</li>
          <li>
            the Charity Commission’s public extract (.txt, .json or .zip): the charities themselves, then their other names, what they do
            and where. Of a table over 20 MB only organisations that are here are filled, by their number or name; to add charities, cut it
            down to your area first;
          </li>
          <li>
            a company’s profile from Companies House (.json), or several in one list; and its table of companies (.csv or .zip), to fill
            those that are here.
          </li>
        </ul>
      </Prose>
    </Stack>
  );
}
