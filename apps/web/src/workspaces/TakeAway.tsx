import type { RouterInputs } from '@weft/api';
import { useState } from 'react';
import { download } from '../data/download.ts';
import { type Failure, failureOf } from '../data/failure.ts';
import { useClient } from '../data/trpc.ts';
import { Button, Callout, RadioGroup, Row, Section, Select, Stack, Text } from '../ui/index.ts';

type Asked = Extract<RouterInputs['imports']['export'], object>;
type Format = NonNullable<Asked['format']>;
type Hubs = NonNullable<Asked['hubs']>;

const formats: readonly { id: Format; label: string; description: string }[] = [
  { id: 'json', label: 'Weft', description: 'Everything, as one JSON file that Weft reads back' },
  { id: 'graphml', label: 'GraphML', description: 'For Gephi, yEd, NetworkX, igraph and Cytoscape' },
  { id: 'gexf', label: 'GEXF', description: 'For Gephi' },
  { id: 'cytoscape', label: 'Cytoscape JSON', description: 'For Cytoscape and Cytoscape.js' },
  { id: 'cx2', label: 'CX2', description: 'For Cytoscape and NDEx' },
  { id: 'kumu', label: 'Kumu JSON', description: 'For Kumu' },
  { id: 'kumu-csv', label: 'Kumu tables', description: 'Two CSV files for Kumu, which Weft reads back together' },
];

const hubWays: readonly { id: Hubs; label: string }[] = [
  { id: 'nodes', label: 'As points of their own' },
  { id: 'expanded', label: 'As lines between each two' },
];

/** Taking the workspace away: the whole of it, or what the map shows as a graph for another tool. */
export function TakeAway() {
  const client = useClient();
  const [format, setFormat] = useState<Format>('json');
  const [hubs, setHubs] = useState<Hubs>('nodes');
  const [failure, setFailure] = useState<Failure | null>(null);

  async function takeAway() {
    setFailure(null);
    try {
      const { files } = await client.imports.export.query({ format, hubs });
      for (const { name, text } of files) download(name, new Blob([text], { type: typeOf(name) }));
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  return (
    <Section title="Take away">
      <Stack>
        <Text>
          {format === 'json'
            ? 'Everything in the workspace that you may read, as one JSON file that Weft reads back. Of documents and photographs it holds what is said of them, not the files.'
            : 'Organisations, relationships and their places on the map, without cases, tenancies or members.'}{' '}
          It holds the names of people: keep it as you would any such file.
        </Text>
        <Select label="Format" options={formats} value={format} onChange={setFormat} />
        {format !== 'json' && (
          <RadioGroup
            label="Relationships of more than two"
            description="Weft reads both back as they were."
            options={hubWays}
            value={hubs}
            onChange={setHubs}
          />
        )}
        <Row>
          <Button icon="download" onPress={() => void takeAway()}>
            Download the workspace
          </Button>
        </Row>
        {failure && <Callout tone="danger">{failure.message}</Callout>}
      </Stack>
    </Section>
  );
}

function typeOf(name: string): string {
  if (name.endsWith('.csv')) return 'text/csv';
  return /\.(graphml|gexf)$/.test(name) ? 'application/xml' : 'application/json';
}
