import './toast.css';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
} from 'react-aria-components';
import { Button } from '../actions/Button.tsx';
import { toastQueue } from './toasts.ts';

/** Where messages appear; one per window. F6 moves focus to it. */
export function ToastRegion() {
  return (
    <AriaToastRegion queue={toastQueue} className="ui-toasts" aria-label="Messages">
      {({ toast }) => (
        <AriaToast toast={toast} className="ui-toast" data-tone={toast.content.tone}>
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
