import { answerSheet } from '../../scripts/play/answers.ts';
import { type Chance, chanceFrom } from '../../scripts/play/chance.ts';
import type { Sheet } from '../../src/core/definition/answers.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import type { Attributes } from '../../src/core/disclosure/plan/cells.ts';
import { planBlocks } from '../../src/core/disclosure/plan/plan.ts';
import { publish } from '../../src/core/disclosure/release/publish.ts';
import type { Released } from '../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../src/core/disclosure/release/tally.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import type { WaveInSeries } from '../../src/core/report/trend/series.ts';
import { findBundled, withOwnParts } from '../../src/definitions.ts';

/** A made-up organisation of a certain shape, measured as the product measures. */
interface Shape {
  organisation: string;
  definition: 'csi-full' | 'csi-pulse';
  /** Names of departments, and how many people of each layer (top, middle, lead, employee) they have. */
  departments: Record<string, readonly [number, number, number, number]>;
  tree: 'layers' | 'sides';
  response: number;
  waves?: number;
  ownQuestions?: true;
}

const many = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [
    `Vestiging ${String(at + 1).padStart(2, '0')}`,
    [0, 1, 2, 19],
  ]),
) as unknown as Shape['departments'];

/** Organisations as unlike each other as those that ask for a report. */
export const shapes = {
  tiny: {
    organisation: 'Bakkerij Zoet',
    definition: 'csi-pulse',
    departments: { Winkel: [1, 0, 1, 22] },
    tree: 'sides',
    response: 0.9,
  },
  giant: {
    organisation: 'Verzekeraar De Eendracht van 1845',
    definition: 'csi-full',
    departments: { Klantcontact: [0, 12, 40, 700], Staf: [6, 4, 2, 18] },
    tree: 'layers',
    response: 0.7,
  },
  many: {
    organisation: 'Zorggroep Vierstromen',
    definition: 'csi-full',
    departments: many,
    tree: 'sides',
    response: 0.75,
    ownQuestions: true,
  },
  leaderless: {
    organisation: 'Vereinigte Werkstätten für Sonderanfertigungen',
    definition: 'csi-full',
    departments: { Fertigung: [0, 0, 1, 60], Versand: [0, 0, 1, 40], Verwaltung: [1, 0, 0, 14] },
    tree: 'sides',
    response: 0.55,
  },
  silent: {
    organisation: 'Loket Noord',
    definition: 'csi-pulse',
    departments: { Balie: [1, 2, 3, 40] },
    tree: 'sides',
    response: 0.2,
  },
  pulse: {
    organisation: 'Gemeente Waterrijk',
    definition: 'csi-pulse',
    departments: {
      Publiekszaken: [1, 3, 6, 60],
      Vergunningen: [1, 2, 4, 40],
      Wijkbeheer: [0, 2, 5, 55],
      'Belastingen en invordering': [1, 2, 3, 30],
    },
    tree: 'sides',
    response: 0.72,
    waves: 3,
  },
  full: {
    organisation: 'De Brug & zonen',
    definition: 'csi-full',
    departments: {
      Klantenservice: [1, 5, 10, 90],
      Buitendienst: [1, 4, 8, 60],
      Logistiek: [0, 3, 6, 45],
      Verkoop: [1, 3, 5, 36],
      ICT: [1, 2, 3, 18],
      Financiën: [0, 1, 2, 10],
    },
    tree: 'layers',
    response: 0.75,
    waves: 4,
    ownQuestions: true,
  },
} satisfies Record<string, Shape>;

export type ShapeName = keyof typeof shapes;

const layers = ['top', 'middle', 'lead', 'employee'] as const;
/** As the generator of answers calls them. */
const played: Record<string, string> = {
  top: 'Directie',
  middle: 'Middenmanagement',
  lead: 'Teamleider',
  employee: 'Medewerker',
};

/** The waves of such an organisation, oldest first, three months apart. */
export async function measured(name: ShapeName, seed = 1): Promise<WaveInSeries[]> {
  const shape: Shape = shapes[name];
  const definition = definitionOf(shape);
  const waves = Array.from({ length: shape.waves ?? 1 }, (_, at) => at);
  return Promise.all(
    waves.map(async (at) => ({
      scope: scopeOf(
        await released(shape, definition, at, chanceFrom(100 * seed + at)),
        definition,
      ),
      months: 3 * at,
      shared: [],
    })),
  );
}

function definitionOf({ definition, ownQuestions }: Shape): Definition {
  const found = findBundled(definition);
  if (!found) throw new Error(`${definition} is not bundled: run the build first`);
  if (!ownQuestions) return found;
  const said = (text: string) => ({ nl: text, en: text, de: text, fr: text });
  return withOwnParts(found, {
    coreValues: [{ id: 'dichtbij', name: said('Dichtbij') }],
    ownQuestions: [
      {
        id: 'own_0000000a',
        kind: 'choice',
        text: said('Welk kanaal verdient als eerste aandacht?'),
        options: ['Telefoon', 'Balie', 'Website', 'E-mail'].map(said),
        because: '',
      },
      {
        id: 'own_0000000b',
        kind: 'agreement',
        text: said('Ik heb tijd om te helpen.'),
        options: [],
        because: '',
      },
    ],
    modulesOff: [],
  });
}

async function released(
  shape: Shape,
  definition: Definition,
  wave: number,
  chance: Chance,
): Promise<Released> {
  const people = Object.entries(shape.departments).flatMap(([department, sizes]) =>
    layers.flatMap((layer, at) =>
      Array.from({ length: sizes[at] ?? 0 }, (): Attributes => ({ layer, department })),
    ),
  );
  const text = (value: string) => ({ nl: value, en: value });
  const layer = definition.attributes.find(({ id }) => id === 'layer');
  const { plan, blocks } = planBlocks({
    people,
    k: 7,
    tree: shape.tree,
    axes: [
      { id: 'layer', title: text('Laag'), ordered: true, values: layer?.values ?? [] },
      {
        id: 'department',
        title: text('Afdeling'),
        ordered: false,
        values: Object.keys(shape.departments).map((id) => ({ id, label: text(id) })),
      },
    ],
    expectedResponse: { top: 700, middle: 700, lead: 700, employee: 700 },
    leaders: definition.leaders,
  });
  const led = new Set(plan.blocks.filter(({ side }) => side === 'leaders').map(({ id }) => id));
  const sheets = people.flatMap((person, at): Sheet[] => {
    const block = blocks[at] ?? '';
    if (chance.next() > shape.response) return [];
    const sections = definition.sections.filter(
      ({ audience }) => audience === 'everyone' || led.has(block),
    );
    const answers = answerSheet(
      definition,
      sections.map(({ id }) => id),
      {
        layer: played[person.layer ?? ''] ?? '',
        department: person.department ?? '',
        language: 'nl',
      },
      chance,
      { d1: 0.1 * wave, d4: 0.15 * wave },
    );
    return [{ block, answers, recordKey: `${wave} ${at} ${chance.next()}` }];
  });
  const tickets: Record<string, number> = {};
  for (const { block } of sheets) tickets[block] = (tickets[block] ?? 0) + 1;
  const day = `2026-${String(3 * wave + 1).padStart(2, '0')}-20`;
  return publish(
    await tally({
      definition,
      plan,
      wave: {
        ...{ id: `w${wave}`, title: `Meting ${wave + 1}`, organisation: shape.organisation },
        ...{ promise: 'anonymous', opened: day, closed: day, manifestHash: 'a'.repeat(64) },
        definition: { id: definition.id, version: definition.version, hash: 'd'.repeat(64) },
      },
      sheets,
      tickets,
      refused: { unsigned: 0, unreadable: 0, duplicate: 0, invalid: 0 },
      receiptsHash: 'c'.repeat(64),
    }),
  );
}
