import { Component, type ReactNode } from 'react';
import { Button } from '../ui/actions/Button.tsx';
import { ErrorState } from '../ui/feedback/states.tsx';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** What could not be shown: "the map". */
  what?: string | undefined;
}

/** Keeps one broken part from taking the rest with it: says so in a sentence and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <Broken what={this.props.what} error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}

/** The sentence shown where a page or part broke. What people typed is in drafts, so loading again loses nothing. */
export function Broken({ what = 'This page', error, onRetry }: { what?: string | undefined; error: unknown; onRetry: () => void }) {
  if (!navigator.onLine)
    return (
      <ErrorState title={`${what} is not on this device yet.`} onRetry={onRetry}>
        <p>You are offline. It opens when you are back online; what was open before still works, and what you were typing is kept.</p>
      </ErrorState>
    );
  const reason = error instanceof Error ? error.message : String(error);
  return (
    <ErrorState
      title={`${what} could not be shown.`}
      onRetry={onRetry}
      action={<Button onPress={() => window.location.reload()}>Load the page again</Button>}
    >
      <p>
        Nothing saved has been lost, and what you were typing is kept. If it happens again, tell whoever looks after Weft, and give them
        these words:
      </p>
      <p>
        <q>{reason}</q>
      </p>
    </ErrorState>
  );
}
