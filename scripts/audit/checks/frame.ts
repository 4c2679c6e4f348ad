import { finder, type Leak } from '../leak.ts';
import type { Publication } from '../publication.ts';

/** Layers a questionnaire can name as leading; an organisation may have nobody in some of them. */
const everyLayer = ['top', 'middle', 'lead', 'employee'];

/** What the file says about the wave itself agrees with itself. */
export function checkFrame({ wave, blocks, index, variables }: Publication): Leak[] {
  const { leaks, find } = finder();
  const { opened, closed, axes, leaders } = wave;
  if (opened > closed)
    find('figures-contradict', 'wave', `opened on ${opened}, closed on ${closed}`);
  for (const day of [opened, closed]) {
    const time = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== day)
      find('format', 'wave', `${day} is no day`);
  }
  const values = new Map(axes.map(({ id, values: list }) => [id, list.map((one) => one.id)]));
  const layers = values.get('layer');
  for (const layer of layers ? leaders : []) {
    if (!layers?.includes(layer) && !everyLayer.includes(layer))
      find('format', 'wave.leaders', `${layer} is no layer`);
  }
  blocks.forEach(({ id, planned, spans }, at) => {
    const wanted = `c${String(at + 1).padStart(Math.max(2, String(blocks.length).length), '0')}`;
    if (id !== wanted) find('order', `blocks[${at}]`, `is called ${id}, not ${wanted}`);
    if ([...planned].sort().join() !== planned.join())
      find('order', id, 'its planned blocks are not in order');
    if (Object.keys(spans).sort().join() !== [...values.keys()].sort().join()) {
      find(
        'format',
        id,
        `spans ${Object.keys(spans).join(', ')}, the axes are ${[...values.keys()].join(', ')}`,
      );
    }
    for (const [axis, span] of Object.entries(spans)) {
      const order = values.get(axis) ?? [];
      const places = span.map((value) => order.indexOf(value));
      if (places.includes(-1))
        find('format', `${id} ${axis}`, 'spans a value that the axis does not have');
      else if (places.some((place, next) => next > 0 && place <= (places[next - 1] as number))) {
        find('order', `${id} ${axis}`, 'its values are not in the order of the axis');
      }
    }
  });
  if (index) {
    const scales = variables.filter(({ kind }) => kind === 'scale').map(({ id }) => id);
    for (const id of index.scales)
      if (!scales.includes(id)) find('outside-its-table', 'index', `${id} is no published scale`);
  }
  return leaks;
}
