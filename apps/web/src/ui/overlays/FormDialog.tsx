import { type ReactNode, useState } from 'react';
import { Button } from '../actions/Button.tsx';
import { Form } from '../fields/Form.tsx';
import type { FieldErrors } from '../fields/fieldErrors.ts';
import { Dialog, type DialogProps } from './Dialog.tsx';

/** Saves what was typed, and closes the dialog. Answers what is wrong, by field, or null when it is done. */
export type SaveForm = () => FieldErrors | null | Promise<FieldErrors | null>;

export interface FormDialogProps extends Pick<DialogProps, 'title' | 'description' | 'size' | 'mustChoose'> {
  /** What the form is called, when that is not what stands above it. */
  label?: string | undefined;
  /** The verb on the main button. */
  saveLabel?: string | undefined;
  onSave: SaveForm;
  /** Closes it with nothing saved: Cancel, Esc, or a press outside. */
  onClose: () => void;
  /** Buttons between the main one and Cancel; `send` saves in another way, with the errors shown as always. */
  more?: ((send: (save: SaveForm) => void) => ReactNode) | undefined;
  children: ReactNode;
}

const underWay = Symbol('under way');

/** A form over the page with one act at its end: what is wrong stands in a summary and beside its field, and nothing typed is lost. */
export function FormDialog({ label, saveLabel = 'Save', onSave, onClose, more, children, ...dialog }: FormDialogProps) {
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);

  async function send(save: SaveForm) {
    const asked = save();
    // What is missing is known at once; only what is asked of the server takes a while.
    const answer = await Promise.race([asked, underWay]);
    if (typeof answer !== 'symbol') return setErrors(answer ?? {});
    setErrors({});
    setSaving(true);
    const wrong = await asked;
    setSaving(false);
    setErrors(wrong ?? {});
  }

  return (
    <Dialog {...dialog} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Form
        label={label ?? dialog.title}
        errors={errors}
        onSubmit={() => void send(onSave)}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isSaving}>
              {saveLabel}
            </Button>
            {more?.((save) => void send(save))}
            <Button onPress={onClose}>Cancel</Button>
          </>
        }
      >
        {children}
      </Form>
    </Dialog>
  );
}
