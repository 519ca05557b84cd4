import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../actions/Button.tsx';

export interface FileButtonProps {
  /** Kinds of file, as MIME types or endings. */
  accept: readonly string[];
  onChoose: (files: readonly File[]) => void;
  /** Several may be chosen at once. */
  several?: boolean | undefined;
  isDisabled?: boolean | undefined;
  children: ReactNode;
}

/** A button that asks for a file of this device, or for several. */
export function FileButton({ accept, onChoose, several = false, isDisabled = false, children }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={[...accept]}
      allowsMultiple={several}
      onSelect={(files) => {
        if (files && files.length > 0) onChoose([...files]);
      }}
    >
      <Button icon="upload" isDisabled={isDisabled}>
        {children}
      </Button>
    </FileTrigger>
  );
}
