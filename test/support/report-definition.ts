import { type Definition, definitionSchema } from '../../src/core/definition/definition-schema.ts';

/** Items per scale in test/fixtures/statistics/responses.csv. */
export const itemsPerScale = [4, 5, 4, 4, 5, 4, 5, 5, 5];

const text = (nl: string, en = nl) => ({ nl, en });
const scaleIds = itemsPerScale.map((_, i) => `d${i + 1}`);
const practice = itemsPerScale.flatMap((count, s) =>
  Array.from({ length: count }, (_, i) => ({
    id: `d${s + 1}_${i + 1}`,
    text: text(`Uitspraak ${s + 1}.${i + 1} over één ding`, `Statement ${s + 1}.${i + 1}`),
    format: 'agreement',
    scale: `d${s + 1}`,
  })),
);
const screen = (title: string, items: unknown[]) => ({ title: text(title), items });

/** Nine scales, three twins, a forced top three, an outcome, a leaders' part, an open question. */
export const reportDefinition: Definition = definitionSchema.parse({
  id: 'report-test',
  version: '1.0.0',
  title: text('Proef', 'Trial'),
  about: text('Een proef.', 'A trial.'),
  languages: ['nl', 'en'],
  minutes: { from: 8, to: 12 },
  ballotBytes: 4096,
  attributes: [
    {
      id: 'layer',
      title: text('Laag', 'Layer'),
      ordered: true,
      values: [
        { id: 'top', label: text('Directie', 'Top') },
        { id: 'middle', label: text('Midden', 'Middle') },
        { id: 'lead', label: text('Teamleiders', 'Leads') },
        { id: 'employee', label: text('Medewerkers', 'Employees') },
      ],
    },
    { id: 'department', title: text('Afdeling', 'Department') },
  ],
  leaders: ['top', 'middle'],
  formats: {
    agreement: {
      kind: 'rating',
      labels: [1, 2, 3, 4, 5].map((i) => text(`optie ${i}`, `option ${i}`)),
      notApplicable: text('Weet niet', "Don't know"),
    },
    likelihood: { kind: 'eleven', low: text('nooit'), high: text('zeker') },
    top3: {
      kind: 'choice',
      pick: 3,
      options: scaleIds.map((id) => ({ id, label: text(`Dimensie ${id}`, `Dimension ${id}`) })),
    },
    open: { kind: 'open', maxLength: 500 },
  },
  scales: scaleIds.map((id) => ({
    id,
    title: text(`Dimensie ${id}`, `Dimension ${id}`),
    about: text(`Waar ${id} over gaat.`, `What ${id} is about.`),
    ...(id === 'd2' ? { selfRated: true } : {}),
  })),
  driven: { brings: ['d9'], gets: ['d2', 'd5'] },
  sections: [
    {
      id: 'climate',
      screens: [
        screen('Uitspraken', practice),
        screen(
          'Hoe het zou moeten',
          ['d1_2', 'd2_1', 'd5_1'].map((id) => ({
            id: `${id}_should`,
            text: text(`Hoe belangrijk zou ${id} moeten zijn?`),
            format: 'agreement',
            twinOf: id,
          })),
        ),
        screen('Keuze en uitkomst', [
          { id: 'top3', text: text('Kies drie'), format: 'top3' },
          { id: 'recommend', text: text('Aanraden', 'Recommend'), format: 'likelihood' },
          { id: 'open1', text: text('Wat zit in de weg?'), format: 'open' },
        ]),
      ],
    },
    {
      id: 'leaders',
      audience: 'leaders',
      screens: [
        screen('Leiding', [
          { id: 'm1', text: text('Er is een serviceplan'), format: 'agreement' },
          ...scaleIds.map((id) => ({
            id: `est_${id}`,
            text: text(`Wat zegt de werkvloer over ${id}?`),
            format: 'agreement',
            estimates: id,
          })),
        ]),
      ],
    },
  ],
});
