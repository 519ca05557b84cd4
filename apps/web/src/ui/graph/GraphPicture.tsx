import './graphPicture.css';
import { type CSSProperties, useId, useMemo } from 'react';
import { Link } from '../actions/Link.tsx';
import { useWidth } from '../layout/useWidth.ts';
import { type GraphLink, type GraphNode, layGraph, type PlacedNode } from './layGraph.ts';

export interface GraphPictureProps {
  /** What it shows, for those who hear it. What leads to what is said in words beside it. */
  label: string;
  nodes: readonly GraphNode[];
  links: readonly GraphLink[];
}

/**
 * What has to come before what, from left to right. The way that counts stands out by a thicker line and border. Where it is wider than its room, the
 * keyboard reaches it to move it sideways.
 */
export function GraphPicture({ label, nodes, links }: GraphPictureProps) {
  const { ref, width } = useWidth();
  const laid = useMemo(() => layGraph(nodes, links, width), [nodes, links, width]);
  const head = useId();
  return (
    <div ref={ref} className="ui-graph" {...(laid.width > width && width > 0 ? { role: 'group', tabIndex: 0, 'aria-label': label } : {})}>
      {width > 0 && (
        <div className="ui-graph-room" style={sized(laid)}>
          <svg className="ui-graph-links" viewBox={`0 0 ${laid.width} ${laid.height}`} aria-hidden="true">
            <marker
              id={head}
              viewBox="0 0 6 8"
              refX="1"
              refY="4"
              markerWidth="6"
              markerHeight="8"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path className="ui-graph-head" d="M0 0 L6 4 L0 8 z" />
            </marker>
            {laid.links.map(({ from, to, path, isWay }) => (
              <path key={`${from} ${to}`} className="ui-graph-link" data-way={isWay || undefined} d={path} markerEnd={`url(#${head})`} />
            ))}
          </svg>
          <ul aria-label={label}>
            {laid.nodes.map((node) => (
              <Node key={node.id} node={node} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Node({ node }: { node: PlacedNode }) {
  const { label, about, href, stands, x, y } = node;
  const place = { '--x': `${x}px`, '--y': `${y}px` } as CSSProperties;
  return (
    <li className="ui-graph-node" data-stands={stands} style={{ ...sized(node), ...place }}>
      {href ? <Link href={href}>{label}</Link> : <span>{label}</span>}
      {about && <small>{about}</small>}
    </li>
  );
}

function sized({ width, height }: { width: number; height: number }): CSSProperties {
  return { '--across': `${width}px`, '--high': `${height}px` } as CSSProperties;
}
