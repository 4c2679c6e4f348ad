import type { Paint } from './display-list.ts';

/**
 * The colour of every role on white paper; the stylesheet's custom properties say the same for
 * light screens and something else for dark ones. Text roles keep 4.5 : 1, marks 3 : 1 on white.
 */
export const paper: Record<Paint, string> = {
  ink: '#1b2326',
  soft: '#526066',
  grid: '#e3e2de',
  axis: '#7c878b',
  bar: '#b9bcbc',
  blank: '#f1f0ed',
  surface: '#ffffff',
  accent: '#1f6478',
  high2: '#1f6478',
  high1: '#8fbac6',
  mid: '#d9d9d6',
  low1: '#e5a67f',
  low2: '#b3592d',
  'on-strong': '#ffffff',
  'on-light': '#1b2326',
  series1: '#b3592d',
  series2: '#8a6a14',
  series3: '#5f5f9e',
  series4: '#1f6478',
};
