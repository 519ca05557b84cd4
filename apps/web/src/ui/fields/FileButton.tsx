import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../actions/Button.tsx';

export interface FileButtonProps {
  /** Kinds of file, as MIME types or endings. */
  accept: readonly string[];
  onChoose: (file: File) => void;
  isDisabled?: boolean | undefined;
  children: ReactNode;
}

/** A button that asks for one file of this device. */
export function FileButton({ accept, onChoose, isDisabled = false, children }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={[...accept]}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) onChoose(file);
      }}
    >
      <Button icon="upload" isDisabled={isDisabled}>
        {children}
      </Button>
    </FileTrigger>
  );
}
