import './sideSign.css';

const shapes = {
  council: <rect x="1.5" y="1.5" width="9" height="9" rx="2" />,
  partner: <circle cx="6" cy="6" r="4.75" />,
  other: <path d="M1 6l2.5-4.5h5L11 6l-2.5 4.5h-5Z" />,
};

/** The shape that stands for a side wherever it is drawn: a square for the council, a circle for a partner. Put the side's name beside it. */
export function SideSign({ side }: { side: keyof typeof shapes }) {
  return (
    <svg className="ui-side-sign" data-side={side} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {shapes[side]}
    </svg>
  );
}
