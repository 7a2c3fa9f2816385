/** The net as a picture: circles for names, lines for the statements that two share. Pointing at one shows whom it is connected with. */

import { zoomIdentity } from 'd3-zoom';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/texts.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Connections } from '../../model/overview.ts';
import { Drawing } from '../drawing.tsx';
import { PictureBar, type Shape } from '../picture-bar.tsx';
import type { OpenView } from '../state.ts';
import { useMarks } from '../use-marks.ts';
import { useWidth } from '../use-width.ts';
import { useZoom } from '../use-zoom.ts';
import { NetDetail } from './detail.tsx';
import { placeLabels } from './labels.ts';
import { type Edge, layNet, type Net, type Node } from './layout.ts';
import { widthOf } from './text-width.ts';

/** CSS pixels: somewhat higher than wide, as panels are, within these. */
const HEIGHTS = [370, 520] as const;
const ASPECT = 1.12;
const REACH = 26;
/** From a circle to the ring that marks whom the page mentions. */
const RING = 3.5;
const ZOOM = [1, 5] as const;
/** Until it is known how wide the panel is. */
const NO_NET: Net = { nodes: [], edges: [] };

interface Props {
  readonly connections: Connections;
  /** Whom the page mentions. */
  readonly marked: ReadonlySet<EntityId>;
  /** What is said below the picture. */
  readonly note: ComponentChildren;
  readonly onShape: (shape: Shape) => void;
  readonly onOpen: OpenView;
}

export function NetPicture({ connections, marked, note, onShape, onOpen }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const height = Math.round(Math.min(Math.max(ASPECT * width, HEIGHTS[0]), HEIGHTS[1]));
  const zoom = useZoom(svg, { extent: ZOOM, size: { width: Math.max(width, 1), height } });
  const net = useMemo(
    () => (width === 0 ? NO_NET : layNet(connections, { width, height })),
    [connections, width, height],
  );
  const [pointed, setPointed] = useState<EntityId | null>(null);

  // Circles and names keep their size: zooming in makes room for more names.
  const nodes = net.nodes.map((node) => ({
    ...node,
    x: zoom.transform.applyX(node.x),
    y: zoom.transform.applyY(node.y),
  }));
  const neighbours = neighboursOf(pointed, net.edges);
  const controls = useMarks({
    marks: nodes,
    reach: REACH,
    onPoint: (node) => setPointed(node?.entity.id ?? null),
    onOpen: ({ entity }) => onOpen({ type: 'brief', entity: entity.id }),
  });
  const at = new Map(nodes.map((node) => [node.entity.id, node]));

  return (
    <>
      <PictureBar
        shape="picture"
        onShape={onShape}
        zoom={{ in: zoom.in, out: zoom.out, whole: () => zoom.to(zoomIdentity) }}
      />
      <div class="pn-picture" ref={frame}>
        <Drawing svg={svg} label={t('panel.netPicture')} width={width} height={height}>
          <g class="pn-net" data-pointed={pointed !== null} {...controls.group}>
            <rect class="pn-ground" width="100%" height="100%" />
            {net.edges.map((edge) => (
              <Line key={`${edge.connection.a} ${edge.connection.b}`} edge={edge} at={at} pointed={pointed} />
            ))}
            {nodes.map((node, index) => (
              <g
                key={node.entity.id}
                class="pn-node"
                data-kind={node.entity.kind}
                data-state={stateOf(node.entity.id, pointed, neighbours)}
                data-on-page={marked.has(node.entity.id)}
                {...controls.mark(index, labelOf(node, net.edges, marked))}
              >
                {marked.has(node.entity.id) && (
                  <circle class="pn-halo" cx={node.x} cy={node.y} r={node.radius + RING} />
                )}
                <circle cx={node.x} cy={node.y} r={node.radius} />
              </g>
            ))}
            <Names nodes={nodes} marked={marked} width={width} pointed={pointed} neighbours={neighbours} />
          </g>
        </Drawing>
      </div>
      {note}
      <NetDetail
        node={pointed === null ? null : (at.get(pointed) ?? null)}
        edges={net.edges}
        marked={marked}
      />
    </>
  );
}

function neighboursOf(pointed: EntityId | null, edges: readonly Edge[]): ReadonlySet<EntityId> {
  const ends = edges.map(({ connection: { a, b } }) => [a, b] as const);
  return new Set(ends.flatMap(([a, b]) => (a === pointed ? [b] : b === pointed ? [a] : [])));
}

type NodeState = 'plain' | 'pointed' | 'neighbour' | 'other';

function stateOf(id: EntityId, pointed: EntityId | null, neighbours: ReadonlySet<EntityId>): NodeState {
  if (pointed === null) return 'plain';
  if (id === pointed) return 'pointed';
  return neighbours.has(id) ? 'neighbour' : 'other';
}

function labelOf({ entity }: Node, edges: readonly Edge[], marked: ReadonlySet<EntityId>): string {
  const connected = neighboursOf(entity.id, edges).size;
  const parts = [
    entity.name,
    t(`kind.${entity.kind}`),
    t('popup.statements', { count: entity.statements }),
    t('panel.connected', { count: connected }),
    ...(marked.has(entity.id) ? [t('panel.page')] : []),
  ];
  return parts.join(', ');
}

interface LineProps {
  readonly edge: Edge;
  readonly at: ReadonlyMap<EntityId, Node>;
  readonly pointed: EntityId | null;
}

function Line({ edge: { connection, width }, at, pointed }: LineProps) {
  const [from, to] = [at.get(connection.a)!, at.get(connection.b)!];
  const isOn = pointed === connection.a || pointed === connection.b;
  return (
    <line
      class="pn-edge"
      data-state={pointed === null ? 'plain' : isOn ? 'pointed' : 'other'}
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      stroke-width={width}
    />
  );
}

interface NamesProps {
  readonly nodes: readonly Node[];
  readonly marked: ReadonlySet<EntityId>;
  readonly width: number;
  readonly pointed: EntityId | null;
  readonly neighbours: ReadonlySet<EntityId>;
}

/** The one pointed at and its neighbours are named before all others. */
function Names({ nodes, marked, width, pointed, neighbours }: NamesProps) {
  const ringOf = (id: EntityId) => (marked.has(id) ? RING : 0);
  const rank = ({ entity }: Node) => (entity.id === pointed ? 0 : neighbours.has(entity.id) ? 1 : 2);
  const circles = nodes
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ entity, x, y, radius }) => ({
      id: entity.id,
      text: entity.name,
      x,
      y,
      radius: radius + ringOf(entity.id),
    }));
  return placeLabels(circles, widthOf, width).map(({ id, text, x, y }) => (
    <text
      key={id}
      class="pn-name"
      data-state={stateOf(id, pointed, neighbours)}
      x={x}
      y={y}
      text-anchor="middle"
    >
      {text}
    </text>
  ));
}
