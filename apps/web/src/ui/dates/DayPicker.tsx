import type { CalendarDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { Icon } from '../Icon.tsx';

export interface DayPickerProps {
  value: CalendarDate | null;
  onPick: (date: CalendarDate) => void;
}

/** One month of days to pick from, starting its weeks on Monday. */
export function DayPicker({ value, onPick }: DayPickerProps) {
  return (
    <Calendar className="ui-calendar" aria-label="Pick a day" value={value} onChange={onPick} firstDayOfWeek="mon" autoFocus>
      <div className="ui-calendar-head">
        <Button slot="previous" className="ui-button ui-button-icon ui-button-m">
          <Icon name="chevronLeft" />
        </Button>
        <Heading className="ui-calendar-title" />
        <Button slot="next" className="ui-button ui-button-icon ui-button-m">
          <Icon name="chevronRight" />
        </Button>
      </div>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell className="ui-calendar-weekday">{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="ui-calendar-day" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
