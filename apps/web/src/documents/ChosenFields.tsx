import { isImage, sizeWords, typeByName } from '@weft/domain';
import { Button, ChosenFile as ChosenFileRow, Hidden, Stack, TextField } from '../ui/index.ts';
import { type ChosenFile, problemOf } from './chosen.ts';

export interface ChosenFieldsProps {
  files: readonly ChosenFile[];
  onChange: (files: ChosenFile[]) => void;
  /** Whether all of them may be taken out again; of several, each may be. */
  canLeaveOut?: boolean | undefined;
}

function labelFor({ file }: ChosenFile): string {
  const type = typeByName(file.name);
  return type !== null && isImage(type) ? 'What it shows' : 'What it is';
}

/** The files that were chosen, each with a title to say, which is read out in place of a picture. */
export function ChosenFields({ files, onChange, canLeaveOut = files.length > 1 }: ChosenFieldsProps) {
  if (files.length === 0) return null;
  return (
    <Stack as="ul" gap={4} aria-label="Files chosen">
      {files.map((chosen) => (
        <li key={chosen.key}>
          <ChosenFileRow src={chosen.src}>
            <Stack gap={1} align="start">
              <TextField
                label={labelFor(chosen)}
                description={`${chosen.file.name}, ${sizeWords(chosen.file.size)}`}
                error={problemOf(chosen) ?? undefined}
                value={chosen.title}
                maxLength={300}
                onChange={(title) => onChange(files.map((each) => (each.key === chosen.key ? { ...each, title } : each)))}
              />
              {canLeaveOut && (
                <Button variant="quiet" size="s" icon="close" onPress={() => onChange(files.filter(({ key }) => key !== chosen.key))}>
                  Leave out<Hidden>{` ${chosen.file.name}`}</Hidden>
                </Button>
              )}
            </Stack>
          </ChosenFileRow>
        </li>
      ))}
    </Stack>
  );
}
