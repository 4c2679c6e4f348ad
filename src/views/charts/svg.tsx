import type { Mark, Picture, Shape } from './display-list.ts';

/** One picture as SVG, with its title and description for readers who do not see it. */
export function Svg({ id, picture, ...more }: { id: string; picture: Picture; class?: string }) {
  const height = Math.ceil(picture.height);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={more.class}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
      viewBox={`0 0 ${picture.width} ${height}`}
      width={picture.width}
      height={height}
    >
      <title id={`${id}-t`}>{picture.title}</title>
      <desc id={`${id}-d`}>{picture.description}</desc>
      {picture.shapes.map((shape) => (
        <Drawn shape={shape} />
      ))}
    </svg>
  );
}

/** A letter of Hebrew, Arabic or a script beside them in Unicode. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={round(shape.x)}
          y={round(shape.y)}
          width={round(shape.width)}
          height={round(shape.height)}
          rx={shape.radius}
          class={shape.stroke ? `f-${shape.fill} s-${shape.stroke}` : `f-${shape.fill}`}
        />
      );
    case 'line':
      return (
        <line
          x1={round(shape.x1)}
          y1={round(shape.y1)}
          x2={round(shape.x2)}
          y2={round(shape.y2)}
          stroke-width={shape.width === 1 ? undefined : shape.width}
          stroke-dasharray={shape.dashed ? '2 3' : undefined}
          class={`s-${shape.stroke}`}
        />
      );
    case 'polyline':
      return (
        <polyline
          points={shape.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}
          fill="none"
          stroke-width={shape.width}
          class={`s-${shape.stroke}`}
        />
      );
    case 'mark':
      return (
        <path
          d={outline(shape)}
          stroke-width={2}
          class={shape.hollow ? `f-surface s-${shape.fill}` : `f-${shape.fill} s-surface`}
        />
      );
    case 'text':
      return (
        <text
          x={round(shape.x)}
          y={round(shape.y)}
          font-size={shape.size}
          font-weight={shape.bold ? 650 : undefined}
          text-anchor={shape.anchor === 'start' ? undefined : shape.anchor}
          transform={
            shape.rotate ? `rotate(${shape.rotate} ${round(shape.x)} ${round(shape.y)})` : undefined
          }
          // The picture runs from left to right; a label as the first of its letters does.
          unicode-bidi={rightToLeft.test(shape.text) ? 'plaintext' : undefined}
          class={`f-${shape.fill}`}
        >
          {shape.text}
        </text>
      );
  }
}

/** The path of a mark; a circle as two arcs, so that all forms are one element. */
export function outline({ form, x, y, size }: Mark): string {
  const half = size / 2;
  const [cx, cy] = [round(x), round(y)];
  switch (form) {
    case 'circle':
      return `M${cx - half} ${cy}a${half} ${half} 0 1 0 ${size} 0a${half} ${half} 0 1 0 ${-size} 0Z`;
    case 'diamond': {
      const reach = half * 1.2;
      return `M${cx} ${round(cy - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`;
    }
    case 'square':
      return `M${cx - half} ${cy - half}h${size}v${size}h${-size}Z`;
    case 'triangle':
      return `M${cx} ${round(cy - half * 1.1)}l${half * 1.1} ${size}h${-size * 1.1}Z`;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
