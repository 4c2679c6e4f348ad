import { readFileSync } from 'node:fs';
import { parse as yaml } from 'yaml';
import type { CheckWords } from '../../src/core/ballot/fingerprint.ts';
import { definitionSchema } from '../../src/core/definition/definition-schema.ts';
import type { WaveSettings } from '../../src/core/disclosure/plan/wave-settings.ts';
import type { WaveFacts } from '../../src/views/manage/life.ts';

export const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);

export const settings: WaveSettings = {
  definition: { id: definition.id, version: definition.version },
  languages: ['nl', 'en'],
  ownQuestions: [],
  modulesOff: [],
  coreValues: [{ id: 'dichtbij', name: { nl: 'Dichtbij', en: 'Near' } }],
  k: 7,
  tree: 'sides',
  axes: ['department', 'site'],
  expectedResponse: { top: 700, middle: 700, lead: 700, employee: 650 },
  promise: 'anonymous',
  openedBy: 'key-holder',
  keyHolders: ['Ondernemingsraad', 'Vertrouwenspersoon'],
  keyHolding: 'either',
  opens: '2026-12-01T06:00:00.000Z',
  closes: '2026-12-21T22:59:00.000Z',
  retention: { rosterDays: 14, ballotDays: 30 },
  reviewed: false,
};

export const facts: WaveFacts = {
  id: 'a1b2c3',
  title: 'Hoe doen wij service?',
  state: 'draft',
  definition: { title: definition.title, version: definition.version },
  people: 0,
  settingsReviewed: false,
  k: 7,
  promise: 'anonymous',
  opens: settings.opens,
  closes: settings.closes,
  blocks: null,
  ticketKeys: null,
  boxKey: false,
  holders: settings.keyHolders.map((name, position) => ({
    name,
    position,
    proven: false,
    rehearsed: false,
  })),
  fixed: false,
  decision: null,
  invited: false,
};

export const planned: WaveFacts = {
  ...facts,
  state: 'planned',
  people: 623,
  settingsReviewed: true,
  blocks: 31,
  ticketKeys: { made: 12, total: 31 },
};

/** Check words as long as they come, in both lists. */
export const checkWords: CheckWords[] = [
  {
    language: 'nl',
    words: ['aardappel', 'vrachtboot', 'kersentaart', 'dakraam', 'citroen', 'sinaasappel'],
  },
  { language: 'en', words: ['orange', 'freighter', 'cherry', 'skylight', 'grapefruit', 'window'] },
];
