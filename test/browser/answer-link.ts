import { openLink, prepareBallot, sendBallot } from '../../src/client/respond/protocol.ts';
import type { Answers } from '../../src/core/definition/answers.ts';
import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';

/** Twelve leaders and thirty staff of one department. */
export const smallRoster = rosterOf(12, 30);

function rosterOf(leaders: number, staff: number): string {
  const line = (number: string, layer: string) =>
    [number, `Person ${number}`, `${number}@debrug.example`, 'Zorg', layer, 'Zwolle'].join(';');
  return [
    'Personeelsnummer;Naam;E-mailadres;Afdeling;Laag;Vestiging',
    ...Array.from({ length: leaders }, (_, at) => line(`L${at + 10}`, 'Teamleider')),
    ...Array.from({ length: staff }, (_, at) => line(`S${at + 10}`, 'Medewerker')),
  ].join('\n');
}

/**
 * Answers everything that is asked and sends it, with the code of the page.
 * @param instead other answers, such as a broken page would send
 * @returns the receipt
 */
export async function answerLink(link: string, at: number, instead?: Answers): Promise<string> {
  const { origin, hash } = new URL(link);
  const connection = { origin, fetch: (url: string, init: RequestInit) => fetch(url, init) };
  const opened = await openLink({ ...connection, fragment: hash });
  if (opened.state !== 'open') throw new Error(`the link led to ${opened.state}`);
  const sheet = instead ?? answersOf(opened.wave.definition, opened.wave.sections, at);
  const ballot = await prepareBallot(opened.wave, sheet);
  const sent = await sendBallot(connection, opened.auth, ballot);
  if (sent.outcome !== 'received') throw new Error(`sending was refused: ${sent.code}`);
  return sent.receipt;
}

/** Varied answers to everything that is asked; a comment that can be told apart. */
function answersOf(definition: Definition, sections: readonly string[], at: number): Answers {
  const asked = definition.sections
    .filter(({ id }) => sections.includes(id))
    .flatMap(({ screens }) => screens.flatMap(({ items }) => items.map(({ id }) => id)));
  return Object.fromEntries(
    itemsOf(definition).map((item, place) => {
      const format = formatOf(definition, item);
      if (!asked.includes(item.id)) return [item.id, null];
      if (format.kind === 'open') return [item.id, `Toelichting ${at + 1}`];
      if (format.kind === 'choice') return [item.id, [format.options[at % 2]?.id ?? '']];
      return [item.id, 1 + ((at * 7 + place * 3) % 5)];
    }),
  );
}
