import { useState } from 'react';
import { FileButton } from '../fields/FileButton.tsx';
import { TextField } from '../fields/TextField.tsx';
import { Row, Stack } from '../layout/boxes.tsx';
import { DropArea } from '../media/DropArea.tsx';
import { ChosenFile, LargePicture, Picture, Pictures } from '../media/Pictures.tsx';
import { Text } from '../text/Text.tsx';
import { Specimen } from './Specimen.tsx';

const hall =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"%3E%3Cpath fill="%23cfe0ea" d="M0 0h80v60H0z"/%3E%3Cpath fill="%238a7f70" d="M12 34 40 16l28 18v26H12z"/%3E%3Cpath fill="%23544c43" d="M34 42h12v18H34z"/%3E%3C/svg%3E';

/** Files and pictures. */
export function MediaSpecimens() {
  return (
    <>
      <Specimen title="FileButton" note="Asks for files; with the camera, for a photograph." of={Buttons} />
      <Specimen title="DropArea" note="Takes files that are dropped or pasted; beside a button that does the same." of={Drop} />
      <Specimen title="Pictures" note="Pressed, a picture opens large. Where it cannot be had, it says so." of={Several} />
      <Specimen title="LargePicture" of={() => <LargePicture src={hall} alt="A hall with a pitched roof" />} />
      <Specimen title="ChosenFile" note="What is about to be sent, beside what is said of it." of={Chosen} />
    </>
  );
}

function Buttons() {
  return (
    <Row>
      <FileButton accept={['image/jpeg']} onChoose={() => {}}>
        Choose files
      </FileButton>
      <FileButton accept={['image/jpeg']} camera onChoose={() => {}}>
        Take a photograph
      </FileButton>
    </Row>
  );
}

function Drop({ suffix }: { suffix: string }) {
  const [names, setNames] = useState('nothing yet');
  return (
    <DropArea label={`Sample of a place to drop files${suffix}`} onDrop={(files) => setNames(files.map(({ name }) => name).join(', '))}>
      <Text>{`Dropped here: ${names}.`}</Text>
    </DropArea>
  );
}

function Several({ suffix }: { suffix: string }) {
  return (
    <Stack gap={4}>
      <Pictures label={`Sample pictures${suffix}`}>
        <Picture src={hall} alt={`the hall from the road${suffix}`} onPress={() => {}}>
          <Text size="s">The hall from the road</Text>
        </Picture>
        <Picture src="data:," alt={`a picture that is gone${suffix}`} onPress={() => {}}>
          <Text size="s">A picture that is gone</Text>
        </Picture>
      </Pictures>
      <Pictures label={`Small sample pictures${suffix}`} size="s">
        <Picture src={hall} alt={`the hall, small${suffix}`} onPress={() => {}} />
        <Picture src={hall} alt={`the hall again, small${suffix}`} onPress={() => {}} />
      </Pictures>
    </Stack>
  );
}

function Chosen() {
  return (
    <Stack>
      <ChosenFile src={hall}>
        <TextField label="What it shows" defaultValue="The hall from the road" description="IMG_2034.jpg, 3.1 MB" />
      </ChosenFile>
      <ChosenFile src={null}>
        <TextField label="What it is" defaultValue="Lease of 1998" description="lease.pdf, 812 kB" />
      </ChosenFile>
    </Stack>
  );
}
