/** The net as a picture: a net where there is room for one, a list with arcs where there is not. Pointing at a name shows whom it is connected with. */
import { zoomIdentity } from 'd3-zoom';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { direction } from '../../locales/texts.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Connections } from '../../model/overview.ts';
import { ZoomButtons } from '../picture-bar.tsx';
import type { OpenView } from '../state.ts';
import { useWidth } from '../use-width.ts';
import { useZoom } from '../use-zoom.ts';
import { arcPath, arcsAt, layArcs } from './arcs.ts';
import { NetDetail } from './detail.tsx';
import { type Label, type Labelled, placeLabels, widthForNet } from './labels.ts';
import { type Edge, layNet, type Net, type Node, netAt, type Space } from './layout.ts';
import { NetDrawing, RING } from './net-drawing.tsx';
import { type Pointed, type State, statesFor } from './pointing.ts';
import { widthOf } from './text-width.ts';

const rightToLeft = direction === 'rtl';

/** CSS pixels: somewhat higher than wide, as panels are, within these, and higher for many names. */
const HEIGHTS = [370, 520] as const;
const ASPECT = 1.12;
const HEIGHT_PER_NAME = 15;
const ZOOM = [1, 5] as const;

interface Props {
  readonly connections: Connections;
  /** Whom the page mentions. */
  readonly marked: ReadonlySet<EntityId>;
  /** What is said below the picture. */
  readonly note: ComponentChildren;
  readonly onOpen: OpenView;
}

export function NetPicture({ note, ...props }: Props) {
  const { connections, marked, onOpen } = props;
  const measured = useRef<HTMLDivElement>(null);
  const width = useWidth(measured);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  // What was pointed at last goes on being told, so that the pointer can come to what is said there.
  const [told, setTold] = useState<Pointed | null>(null);
  const onPoint = (it: Pointed | null) => {
    setPointed(it);
    if (it !== null) setTold(it);
  };
  const drawn = { ...props, width, pointed, onPoint };
  const roomForNet = useMemo(
    () =>
      widthForNet(
        connections.entities.map(({ name }) => name),
        widthOf,
      ),
    [connections],
  );
  return (
    <>
      <div class="pn-measured" ref={measured} />
      {width > 0 && (width < roomForNet ? <ArcsPicture {...drawn} /> : <CirclesPicture {...drawn} />)}
      {note}
      <NetDetail pointed={told} connections={connections} marked={marked} onOpen={onOpen} />
    </>
  );
}

interface DrawnProps extends Omit<Props, 'note'> {
  readonly width: number;
  readonly pointed: Pointed | null;
  readonly onPoint: (pointed: Pointed | null) => void;
}

/** Scrolled like any list, so there is nothing to zoom. */
function ArcsPicture({ connections, width, ...props }: DrawnProps) {
  const svg = useRef<SVGSVGElement>(null);
  const arcs = useMemo(() => layArcs(connections, { width, rightToLeft, widthOf }), [connections, width]);
  return (
    <div class="pn-picture">
      <NetDrawing
        {...props}
        {...arcs}
        svg={svg}
        width={width}
        pathOf={(edge) => arcPath(edge, arcs)}
        at={(point) => arcsAt(arcs, point)}
      />
    </div>
  );
}

function CirclesPicture({ connections, width, ...props }: DrawnProps) {
  const svg = useRef<SVGSVGElement>(null);
  const least = Math.max(HEIGHTS[0], HEIGHT_PER_NAME * connections.entities.length);
  const height = Math.round(Math.max(Math.min(ASPECT * width, HEIGHTS[1]), least));
  const zoom = useZoom(svg, { extent: ZOOM, size: { width, height } });
  const laid = useMemo(() => layNet(connections, { width, height }), [connections, width, height]);
  const net = useMemo(() => moved(laid, zoom.transform), [laid, zoom.transform]);
  const labels = useLabels(net, { ...props, width, height });
  const { pointed } = props;
  const pointedNode = net.nodes.find((it) => pointed?.type === 'name' && it.entity.id === pointed.id);
  const bringIntoView = (reached: Node) => {
    if (isInView(reached, { width, height })) return;
    zoom.lookAt(laid.nodes.find(({ entity }) => entity.id === reached.entity.id)!);
  };
  return (
    <>
      <ZoomButtons
        onIn={() => zoom.in(pointedNode)}
        onOut={() => zoom.out(pointedNode)}
        onWhole={() => zoom.to(zoomIdentity)}
      />
      <div class="pn-picture">
        <NetDrawing
          {...props}
          {...net}
          svg={svg}
          width={width}
          height={height}
          labels={labels}
          pathOf={({ from, to }) => `M ${from.x} ${from.y} L ${to.x} ${to.y}`}
          at={(point) => netAt(net, point)}
          onReach={bringIntoView}
        />
      </div>
    </>
  );
}

/** Circles and names keep their size: zooming in makes room for more names. */
function moved({ nodes, edges }: Net, to: { applyX(x: number): number; applyY(y: number): number }): Net {
  const move = (node: Node): Node => ({ ...node, x: to.applyX(node.x), y: to.applyY(node.y) });
  return {
    nodes: nodes.map(move),
    edges: edges.map((edge): Edge => ({ ...edge, from: move(edge.from), to: move(edge.to) })),
  };
}

type LabelsOptions = Pick<DrawnProps, 'marked' | 'pointed' | 'width'> & { readonly height: number };

/** Where not every name has room, the one pointed at and its neighbours are named before all others. */
function useLabels(net: Net, { marked, pointed, width, height }: LabelsOptions): Label[] {
  const place = (nodes: readonly Node[]) =>
    placeLabels(nodes.map(circleOf(marked)), { widthOf, width, height, lines: net.edges });
  const inView = useMemo(
    () => net.nodes.filter((node) => isInView(node, { width, height })),
    [net, width, height],
  );
  const calm = useMemo(() => place(inView), [inView, marked]);
  const isWhole = pointed === null || calm.length === inView.length;
  return useMemo(() => {
    if (isWhole) return calm;
    const stateOf = statesFor(pointed, net.edges);
    const rank = ({ entity }: Node) => RANKS.indexOf(stateOf(entity.id));
    return place(inView.toSorted((a, b) => rank(a) - rank(b)));
  }, [isWhole, calm, keyOf(pointed)]);
}

const isInView = ({ x, y }: Node, { width, height }: Space): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= height;

const RANKS: readonly State[] = ['pointed', 'neighbour', 'other', 'plain'];

const keyOf = (pointed: Pointed | null): string =>
  pointed === null ? '' : pointed.type === 'name' ? pointed.id : `${pointed.a} ${pointed.b}`;

const circleOf =
  (marked: ReadonlySet<EntityId>) =>
  ({ entity: { id, name }, x, y, radius }: Node): Labelled => ({
    id,
    text: name,
    x,
    y,
    radius: radius + (marked.has(id) ? RING : 0),
  });
