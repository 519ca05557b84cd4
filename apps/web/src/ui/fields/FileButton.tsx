import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../actions/Button.tsx';

export interface FileButtonProps {
  /** Kinds of file, as MIME types or endings. */
  accept: readonly string[];
  onChoose: (files: readonly File[]) => void;
  /** Several may be chosen at once. */
  several?: boolean | undefined;
  /** On a phone, the camera opens at once. */
  camera?: boolean | undefined;
  size?: 'm' | 's' | undefined;
  isDisabled?: boolean | undefined;
  children: ReactNode;
}

/** A button that asks for a file of this device, or for several. */
export function FileButton({
  accept,
  onChoose,
  several = false,
  camera = false,
  size = 'm',
  isDisabled = false,
  children,
}: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={[...accept]}
      allowsMultiple={several}
      {...(camera ? { defaultCamera: 'environment' as const } : {})}
      onSelect={(files) => {
        if (files && files.length > 0) onChoose([...files]);
      }}
    >
      <Button icon={camera ? 'camera' : 'upload'} size={size} isDisabled={isDisabled}>
        {children}
      </Button>
    </FileTrigger>
  );
}
