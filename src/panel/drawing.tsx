/** The ground that a picture is drawn on: as wide as the panel, named for those who hear it. */
import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly label: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}

export function Drawing({ svg, label, width, height, children }: Props) {
  // Not an image: what is in it can be reached, and opened.
  const group = { role: 'group' } as const;
  return (
    <svg ref={svg} width={width} height={height} aria-label={label} {...group}>
      {children}
    </svg>
  );
}
