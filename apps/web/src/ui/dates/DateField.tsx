import './date.css';
import { type CalendarDate, parseDate } from '@internationalized/date';
import { parseTypedDate } from '@weft/domain';
import { useContext, useState } from 'react';
import { Button, Dialog, DialogTrigger, Group, Input, TextField } from 'react-aria-components';
import { FieldFrame, type FieldProps } from '../fields/FieldFrame.tsx';
import { useFieldError } from '../fields/fieldErrors.ts';
import { Icon } from '../Icon.tsx';
import { PopoverSurface } from '../overlays/Popover.tsx';
import { isIsoDate, todayIso } from './calendarDay.ts';
import { DayPicker } from './DayPicker.tsx';
import { formatDate } from './formatDate.ts';
import { TodayContext } from './today.ts';

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or empty. Text that could not be read as a date is kept as typed, so that nothing is lost: `isIsoDate` tells. */
  value: string;
  onChange: (value: string) => void;
  /** Which year a date typed without one means. */
  prefer?: 'nearest' | 'past' | 'future' | undefined;
  autoFocus?: boolean;
}

/** A date, typed as people type it. What was understood is said underneath; a calendar is there to help. */
export function DateField({ label, labelHidden, description, error, value, onChange, prefer, ...rest }: DateFieldProps) {
  const today = useContext(TodayContext);
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  // Stays when the field is left: a line that went then would move a button away from under the pointer that presses it.
  const [echoes, setEchoes] = useState(false);
  const unreadable = value !== '' && !isIsoDate(value);
  const problem = useFieldError(rest.name, error) ?? (unreadable && left ? 'Type a date such as 27 3 2007, 27 March or today' : undefined);
  const understood = isIsoDate(value);

  function read(text: string) {
    setTyped(text);
    setEchoes(true);
    onChange(parseTypedDate(text, { today: today ?? todayIso(), prefer }) ?? text.trim());
  }

  return (
    <TextField
      {...rest}
      className="ui-field"
      data-field={rest.name}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      value={typed ?? formatDate(value)}
      onChange={read}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        setTyped(null);
      }}
      autoComplete="off"
    >
      <FieldFrame label={label} labelHidden={labelHidden} description={description} error={problem} isRequired={rest.isRequired ?? false}>
        <Group className="ui-control ui-date">
          <Input className="ui-input" />
          <CalendarButton
            value={value}
            isDisabled={rest.isDisabled ?? false}
            onPick={(iso) => {
              setTyped(null);
              onChange(iso);
            }}
          />
        </Group>
      </FieldFrame>
      <span className="ui-date-echo" aria-live="polite">
        {understood && echoes ? formatDate(value, 'weekday') : ''}
      </span>
    </TextField>
  );
}

function CalendarButton({ value, isDisabled, onPick }: { value: string; isDisabled: boolean; onPick: (iso: string) => void }) {
  const chosen: CalendarDate | null = isIsoDate(value) ? parseDate(value) : null;
  return (
    <DialogTrigger>
      <Button slot={null} className="ui-button ui-button-icon ui-button-m" aria-label="Open calendar" isDisabled={isDisabled}>
        <Icon name="calendar" />
      </Button>
      <PopoverSurface placement="bottom end">
        <Dialog className="ui-popover-body" aria-label="Calendar">
          {({ close }) => (
            <DayPicker
              value={chosen}
              onPick={(date) => {
                onPick(date.toString());
                close();
              }}
            />
          )}
        </Dialog>
      </PopoverSurface>
    </DialogTrigger>
  );
}
