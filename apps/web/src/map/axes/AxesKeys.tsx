import { DataList, Disclosure, Keys, Row } from '../../ui/index.ts';

const look = [
  { term: 'To the nearest that way', value: ['arrowleft', 'arrowup', 'arrowdown', 'arrowright'] },
  { term: 'Next, or the one before', value: ['PgDn', 'PgUp'] },
  { term: 'Open', value: ['enter'] },
] as const;

const placing = [
  { term: 'Move it by half a step', value: ['shift', 'arrowleft', 'arrowup', 'arrowdown', 'arrowright'] },
  { term: 'Take it off these axes', value: ['Del'] },
] as const;

/** The keys of the picture, which work once Tab has gone into it. */
export function AxesKeys({ mayPlace }: { mayPlace: boolean }) {
  return (
    <Disclosure title="Keys" level={2}>
      <DataList
        items={[...look, ...(mayPlace ? placing : [])].map(({ term, value }) => ({
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
}
