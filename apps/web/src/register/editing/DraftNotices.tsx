import { Button, Callout } from '../../ui/index.ts';

/** Says that a form's draft came back from an earlier visit, and offers to start again. */
export function RestoredNotice({ draft }: { draft: { isRestored: boolean; clear: () => void } }) {
  if (!draft.isRestored) return null;
  return (
    <Callout
      title="What you had typed is back"
      actions={
        <Button size="s" onPress={draft.clear}>
          Start again
        </Button>
      }
    >
      It was kept on this device. Nobody else has seen it yet.
    </Callout>
  );
}

/** Says that the server could not be reached, so that nothing is saved yet and nothing is lost. */
export function NotSavedNotice({ message }: { message: string | null }) {
  return (
    <div role="status">
      {message && (
        <Callout title="Not saved yet" tone="caution">
          {message}
        </Callout>
      )}
    </div>
  );
}
