import './dayList.css';
import type { ReactNode } from 'react';
import { Badge, type Tone } from '../text/labels.tsx';
import { formatDate } from './formatDate.ts';

export interface DayListItem {
  id: string;
  /** `YYYY-MM-DD`. */
  day: string;
  title: string;
  /** How far off it is, in a word or two; nothing when that is not worth saying. */
  distance?: string | undefined;
  tone?: Tone | undefined;
  /** How the day was worked out. */
  detail?: string | undefined;
  /** What it rests on, after its working. */
  source?: ReactNode | undefined;
}

/** Days in order along a line, each with what it is, how it was worked out and what it rests on. */
export function DayList({ label, items }: { label: string; items: readonly DayListItem[] }) {
  return (
    <div className="ui-days">
      <ol className="ui-days-list" aria-label={label}>
        {items.map(({ id, day, title, distance, tone = 'neutral', detail, source }) => (
          <li key={id} className="ui-days-item" data-tone={tone}>
            <div className="ui-days-when">
              <time dateTime={day}>{formatDate(day, 'short')}</time>
            </div>
            <div className="ui-days-what">
              <p className="ui-days-title">
                {title} {distance && <Badge tone={tone}>{distance}</Badge>}
              </p>
              {detail && <p className="ui-days-detail">{detail}</p>}
              {source && <p className="ui-days-source">{source}</p>}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
