import type { Chance } from './chance.ts';

/** A made-up service company: departments with their share of staff and how they stand to service. */
export interface Department {
  name: string;
  /** Share of all people. */
  share: number;
  contact: 'dagelijks' | 'soms' | 'intern';
  /** How its people see service here, in scale points above or below the organisation. */
  climate: number;
}

export const departments: readonly Department[] = [
  { name: 'Klantenservice', share: 0.34, contact: 'dagelijks', climate: 0.15 },
  { name: 'Buitendienst', share: 0.21, contact: 'dagelijks', climate: 0.1 },
  { name: 'Logistiek', share: 0.15, contact: 'soms', climate: -0.35 },
  { name: 'Verkoop', share: 0.13, contact: 'dagelijks', climate: 0.2 },
  { name: 'ICT', share: 0.07, contact: 'intern', climate: -0.2 },
  { name: 'Marketing', share: 0.04, contact: 'soms', climate: 0.25 },
  { name: 'Financiën', share: 0.04, contact: 'intern', climate: -0.3 },
  { name: 'HR', share: 0.02, contact: 'intern', climate: 0 },
];

/** Dutch words for the layers, as HR writes them, with their share of a department. */
const layers = [
  ['Directie', 0.01],
  ['Middenmanagement', 0.045],
  ['Teamleider', 0.095],
  ['Medewerker', 0.85],
] as const;
const sites = ['Noord', 'Oost', 'Zuid'];

/**
 * The staff list of a made-up organisation as HR would export it: semicolons, Dutch headings. Every
 * department keeps at least one leader.
 * @param people how many, at least 40
 * @param months since the first wave: in month 6 Marketing and Verkoop became one department, and
 *   every month one in sixty makes room for somebody new
 */
export function staffList(people: number, chance: Chance, months = 9): string {
  const lines = ['personeelsnummer;naam;e-mail;afdeling;laag;locatie;klantcontact;taal'];
  let number = 0;
  const left = () => people - number;
  for (const [at, department] of departments.entries()) {
    const last = at === departments.length - 1;
    const size = last ? left() : Math.min(left(), Math.round(department.share * people));
    for (let place = 0; place < size; place += 1) {
      number += 1;
      lines.push(line(number, department, layerAt(place, size), chance, months));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Layers in fixed shares from the top of a department down. */
function layerAt(place: number, size: number): string {
  let upTo = 0;
  for (const [name, share] of layers) {
    upTo += share * size;
    if (place + 0.5 < upTo) return name;
  }
  return 'Medewerker';
}

function line(
  number: number,
  department: Department,
  layer: string,
  chance: Chance,
  months: number,
): string {
  const isNew = number % 60 < months;
  const name = `${isNew ? 'Collega' : 'Medewerker'} ${String(number).padStart(4, '0')}`;
  const withMail = layer !== 'Medewerker' || department.contact !== 'soms' || chance.next() < 0.4;
  return [
    String(100_000 + 7 * number + (isNew ? 3 : 0)),
    name,
    withMail ? `${name.toLowerCase().replace(' ', '.')}@voorbeeld.example` : '',
    months >= 6 && department.name === 'Marketing' ? 'Verkoop' : department.name,
    layer,
    chance.pick(sites),
    department.contact,
    chance.next() < 0.14 ? 'en' : 'nl',
  ].join(';');
}
