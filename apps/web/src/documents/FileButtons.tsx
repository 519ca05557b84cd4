import { FileButton } from '../ui/index.ts';
import { accepted, acceptedPictures } from './chosen.ts';

export interface FileButtonsProps {
  onChoose: (files: readonly File[]) => void;
  /** Pictures only, as of a snag. */
  picturesOnly?: boolean | undefined;
}

/** Choosing files of this device and, where it is held in the hand, taking a photograph. */
export function FileButtons({ onChoose, picturesOnly = false }: FileButtonsProps) {
  return (
    <>
      {isHandheld() && (
        <FileButton accept={acceptedPictures} camera size="s" onChoose={onChoose}>
          Take a photograph
        </FileButton>
      )}
      <FileButton accept={picturesOnly ? acceptedPictures : accepted} several size="s" onChoose={onChoose}>
        {picturesOnly ? 'Choose photographs' : 'Add documents'}
      </FileButton>
    </>
  );
}

/** A device that is touched has a camera to take a photograph with; elsewhere the button would only choose files once more. */
function isHandheld(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
