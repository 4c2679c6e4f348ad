import type { Chart } from '../../core/report/model/chart.ts';
import type { Reader } from '../../core/report/model/reader.ts';
import { bandChart } from './band-chart.ts';
import { barChart } from './bar-chart.ts';
import type { Picture } from './display-list.ts';
import { dumbbellChart } from './dumbbell-chart.ts';
import { heatMap } from './heat-map.ts';
import { itemBars } from './item-bars.ts';
import { lineChart } from './line-chart.ts';
import { profileChart } from './profile-chart.ts';

/**
 * Lays a chart out as a picture of this width, for a screen or for paper.
 * @param small one of several side by side, which the first explains
 */
export function drawChart(chart: Chart, reader: Reader, width: number, small = false): Picture {
  const { language, words } = reader;
  switch (chart.kind) {
    case 'pairs':
      return dumbbellChart({ ...chart, language, words }, width);
    case 'means':
      return profileChart({ ...chart, language, words }, width);
    case 'bars':
      return barChart({ ...chart, language, words }, width);
    case 'heat':
      return heatMap({ ...chart, language, words }, width);
    case 'answers':
      return itemBars({ ...chart, language, words }, width);
    case 'bands':
      return bandChart({ ...chart, language, words }, width);
    case 'lines':
      return lineChart({ ...chart, language, words }, width, small);
  }
}
