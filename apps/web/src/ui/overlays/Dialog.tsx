import './dialog.css';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../actions/Button.tsx';

export interface DialogProps {
  title: string;
  description?: ReactNode | undefined;
  /** Given a function to close it. */
  children?: ReactNode | ((close: () => void) => ReactNode) | undefined;
  /** Buttons, the main one last. Given a function to close it. */
  footer?: ReactNode | ((close: () => void) => ReactNode) | undefined;
  /** The Button that opens it; or leave it out and drive `isOpen`. */
  trigger?: ReactNode | undefined;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  size?: 's' | 'm' | 'l' | undefined;
  /** `alertdialog` interrupts: for confirming what cannot be taken back. */
  role?: 'dialog' | 'alertdialog' | undefined;
  /** Stay open on Esc and on a press outside: where something typed would be lost. */
  mustChoose?: boolean | undefined;
}

/** A list opened from a dialog lies outside it; a press that reaches the list just as it closes is no press on the veil. */
function isOnVeil(pressed: Element): boolean {
  return pressed.closest('.ui-veil') !== null;
}

/** A question or a form over the page. */
export function Dialog({
  title,
  description,
  children,
  footer,
  trigger,
  size = 'm',
  role = 'dialog',
  mustChoose = false,
  ...open
}: DialogProps) {
  const modal = (
    <ModalOverlay
      className="ui-veil"
      isDismissable={!mustChoose && role === 'dialog'}
      isKeyboardDismissDisabled={mustChoose}
      shouldCloseOnInteractOutside={isOnVeil}
      {...(trigger ? {} : open)}
    >
      <Modal className="ui-modal" data-size={size}>
        <AriaDialog className="ui-dialog" role={role}>
          {({ close }) => (
            <>
              <div className="ui-dialog-head">
                <Heading slot="title" className="ui-dialog-title">
                  {title}
                </Heading>
                {!mustChoose && role === 'dialog' && <Button variant="icon" icon="close" label="Close" onPress={close} />}
              </div>
              <div className="ui-dialog-body">
                {description && <p className="ui-dialog-description">{description}</p>}
                {typeof children === 'function' ? children(close) : children}
              </div>
              {footer && <div className="ui-dialog-footer">{typeof footer === 'function' ? footer(close) : footer}</div>}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
  return trigger ? (
    <DialogTrigger {...open}>
      {trigger}
      {modal}
    </DialogTrigger>
  ) : (
    modal
  );
}

export interface ConfirmDialogProps {
  title: string;
  /** What will happen, and whether it can be taken back. */
  description: ReactNode;
  /** The verb on the button: "Move to bin", never "OK". */
  confirmLabel: string;
  cancelLabel?: string | undefined;
  tone?: 'primary' | 'danger' | undefined;
  onConfirm: () => void;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  trigger?: ReactNode | undefined;
}

/** Asks before something that undo does not cover. For everything else: do it, and offer Undo. */
export function ConfirmDialog({ confirmLabel, cancelLabel = 'Cancel', tone = 'danger', onConfirm, ...rest }: ConfirmDialogProps) {
  return (
    <Dialog
      {...rest}
      role="alertdialog"
      size="s"
      footer={(close) => (
        <>
          <Button onPress={close}>{cancelLabel}</Button>
          <Button
            variant={tone}
            onPress={() => {
              onConfirm();
              close();
            }}
          >
            {confirmLabel}
          </Button>
        </>
      )}
    />
  );
}
