/** What both pictures of the net draw: lines for the statements that two share, circles for names, and the names. */
import type { RefObject } from 'preact';
import { t } from '../../locales/texts.ts';
import type { EntityId } from '../../model/ids.ts';
import { Drawing } from '../drawing.tsx';
import type { Place } from '../spatial.ts';
import type { OpenView } from '../state.ts';
import { useMarks } from '../use-marks.ts';
import { type Label, LINE } from './labels.ts';
import type { Edge, Node } from './layout.ts';
import { isNode, neighboursOf, type Pointed, pointedOf, stateOfLine, statesFor } from './pointing.ts';

/** From a circle to the ring that marks whom the page mentions, in CSS pixels. */
export const RING = 3.5;

interface Props {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly labels: readonly Label[];
  /** The path of a line. */
  readonly pathOf: (edge: Edge) => string;
  readonly at: (point: Place) => Node | Edge | null;
  /** Whom the page mentions. */
  readonly marked: ReadonlySet<EntityId>;
  readonly pointed: Pointed | null;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onOpen: OpenView;
  /** The keyboard has come to a name. */
  readonly onReach?: (node: Node) => void;
}

export function NetDrawing({ svg, width, height, nodes, edges, labels, marked, pointed, ...props }: Props) {
  const { pathOf, at, onPoint, onOpen, onReach } = props;
  const stateOf = statesFor(pointed, edges);
  const controls = useMarks<Node, Edge>({
    marks: nodes,
    at,
    onReach,
    onPoint: (it) => onPoint(it && pointedOf(it)),
    onOpen: (it) =>
      onOpen(
        isNode(it)
          ? { type: 'brief', entity: it.entity.id }
          : { type: 'relation', one: it.connection.a, other: it.connection.b },
      ),
  });
  return (
    <Drawing svg={svg} label={t('panel.netPicture')} width={width} height={height}>
      <g class="pn-net" data-pointed={pointed?.type} {...controls.group}>
        <rect class="pn-ground" width="100%" height="100%" />
        {edges.map((edge) => (
          <path
            key={`${edge.connection.a} ${edge.connection.b}`}
            class="pn-edge"
            data-state={stateOfLine(edge, pointed)}
            d={pathOf(edge)}
            stroke-width={edge.width}
          />
        ))}
        {labels.map(
          ({ id, leader }) =>
            leader && (
              <line
                key={id}
                class="pn-leader"
                data-state={stateOf(id)}
                x1={leader.from.x}
                y1={leader.from.y}
                x2={leader.to.x}
                y2={leader.to.y}
              />
            ),
        )}
        {nodes.map((node, index) => (
          <g
            key={node.entity.id}
            class="pn-node"
            data-kind={node.entity.kind}
            data-state={stateOf(node.entity.id)}
            data-on-page={marked.has(node.entity.id)}
            {...controls.mark(index, labelOf(node, edges, marked))}
          >
            {marked.has(node.entity.id) && (
              <circle class="pn-halo" cx={node.x} cy={node.y} r={node.radius + RING} />
            )}
            <circle cx={node.x} cy={node.y} r={node.radius} />
          </g>
        ))}
        {labels.map(({ id, lines, x, y, anchor, note }) => (
          <g key={id} class="pn-words" data-state={stateOf(id)}>
            <text class="pn-name" y={y} text-anchor={anchor}>
              {lines.map((line, index) => (
                <tspan key={index} x={x} dy={index === 0 ? 0 : LINE}>
                  {line}
                </tspan>
              ))}
            </text>
            {note && (
              <text class="pn-note" x={note.x} y={y} text-anchor={note.anchor}>
                {note.text}
              </text>
            )}
          </g>
        ))}
      </g>
    </Drawing>
  );
}

function labelOf({ entity }: Node, edges: readonly Edge[], marked: ReadonlySet<EntityId>): string {
  const connected = neighboursOf(entity.id, edges).size;
  const parts = [
    entity.name,
    t(`kind.${entity.kind}`),
    t('article.statements', { count: entity.statements }),
    t('panel.connected', { count: connected }),
    ...(marked.has(entity.id) ? [t('panel.page')] : []),
  ];
  return parts.join(', ');
}
