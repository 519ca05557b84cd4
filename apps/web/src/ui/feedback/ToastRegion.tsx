import './toast.css';
import { useEffect } from 'react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
} from 'react-aria-components';
import { Button } from '../actions/Button.tsx';
import { toastQueue } from './toasts.ts';

/** Where messages appear; one per window. F6 moves focus to it, and Esc there closes the message. */
export function ToastRegion() {
  useEscape();
  return (
    <AriaToastRegion queue={toastQueue} className="ui-toasts" aria-label="Messages">
      {({ toast }) => (
        <AriaToast toast={toast} className="ui-toast" data-tone={toast.content.tone} data-toast={toast.key}>
          <AriaToastContent className="ui-toast-words">
            <Text slot="title">{toast.content.message}</Text>
            {toast.content.detail && (
              <Text slot="description" className="ui-toast-detail">
                {toast.content.detail}
              </Text>
            )}
          </AriaToastContent>
          {toast.content.action && (
            <Button
              slot={null}
              variant="quiet"
              onPress={() => {
                toast.content.action?.run();
                toastQueue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot={null} variant="icon" icon="close" label="Dismiss" onPress={() => toastQueue.close(toast.key)} />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}

/** Esc closes the message that the focus is in. A toast passes no keys on, so the window is asked, before anything else hears of it. */
function useEscape(): void {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
      const toast = event.target.closest<HTMLElement>('[data-toast]')?.dataset.toast;
      if (toast === undefined) return;
      event.stopPropagation();
      toastQueue.close(toast);
    };
    window.addEventListener('keydown', close, true);
    return () => window.removeEventListener('keydown', close, true);
  }, []);
}
