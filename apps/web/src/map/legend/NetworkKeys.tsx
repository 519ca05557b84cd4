import { memo } from 'react';
import { DataList, Disclosure, Keys, Row } from '../../ui/index.ts';

const keys = [
  { term: 'Onto a tie, on across it, back, or round to the next', value: ['arrowleft', 'arrowup', 'arrowdown', 'arrowright'] },
  { term: 'Next, or the one before, by name', value: ['PgDn', 'PgUp'] },
  { term: 'Best connected', value: ['Home'] },
  { term: 'Open', value: ['enter'] },
  { term: 'Add to the selection, or take out of it', value: [' '] },
  { term: 'Within so many steps', value: ['1', '2', '3'] },
  { term: 'Everything again', value: ['0'] },
  { term: 'Move it', value: ['shift', 'arrowleft', 'arrowup', 'arrowdown', 'arrowright'] },
  { term: 'Nearer, further', value: ['=', '-'] },
  { term: 'Back', value: ['escape'] },
] as const;

/** The keys of the network, which work once Tab has gone into it. They never differ, so a change of the map leaves them alone. */
export const NetworkKeys = memo(function NetworkKeys() {
  return (
    <Disclosure title="Keys" level={2}>
      <DataList
        items={keys.map(({ term, value }) => ({
          term,
          value: (
            <Row gap={1}>
              {value.map((each) => (
                <Keys key={each} keys={each} />
              ))}
            </Row>
          ),
        }))}
      />
    </Disclosure>
  );
});
