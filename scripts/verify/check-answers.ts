import type { Question } from './addresses.ts';
import { askedWith, type Finding, type Host, unnamed } from './finding.ts';
import { strangeHeaders } from './own-headers.ts';
import type { Twin } from './twin.ts';

/** How many differences of one answer are said. */
const mostSaid = 4;
/** How many questions are under way at once. */
const atOnce = 8;

/**
 * Each answer is one that the sources give, by status, headers and body, however the deployment was set up.
 * @returns what differs, an address each, and one line for all that agree
 */
export async function checkAnswers(
  host: Pick<Host, 'origin' | 'answer'>,
  twin: Twin,
  questions: readonly Question[],
): Promise<Finding[]> {
  const differing = new Map<string, string>();
  // As it was set up for the question before, it most likely is for the next.
  let usual = 0;
  const differenceOf = async ({ address, language }: Question): Promise<string[]> => {
    const served = await host.answer(address, language);
    const body = await served.text();
    let nearest: string[] | null = null;
    for (const turn of Array.from({ length: twin.setUps }, (_, at) => at)) {
      const setUp = (turn + usual) % twin.setUps;
      const own = await twin.answer(setUp, `${host.origin}${address}`, askedWith(language));
      const differs = differencesOf(served, body, own, await own.text());
      if (differs.length === 0) usual = setUp;
      if (!nearest || differs.length < nearest.length) nearest = differs;
      if (nearest.length === 0) break;
    }
    return nearest ?? [];
  };
  const rest = [...questions];
  const work = async () => {
    for (let asked = rest.pop(); asked; asked = rest.pop()) {
      const differs = await differenceOf(asked);
      const where = asked.language ? `${asked.address} (${asked.language})` : asked.address;
      if (differs.length > 0) differing.set(asked.address, `${where} ${shortened(differs)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const all = new Set(questions.map(({ address }) => address)).size;
  return [
    ...[...differing.values()].map((what) => ({
      good: false,
      what: `not what the sources give: ${what}`,
    })),
    {
      good: true,
      what: `${all - differing.size} addresses answer what the sources give, in every language`,
    },
  ];
}

function differencesOf(served: Response, body: string, own: Response, ownBody: string): string[] {
  const other = served.status === own.status ? [] : [`status ${served.status} for ${own.status}`];
  if (!fits(body, ownBody)) other.push('another body');
  return [...other, ...strangeHeaders(served.headers, own.headers)];
}

/** A whole other answer differs in everything. */
function shortened(differs: string[]): string {
  const rest = differs.length - mostSaid;
  return [...differs.slice(0, mostSaid), ...(rest > 0 ? [`and ${rest} headers more`] : [])].join(
    ', ',
  );
}

/** Whether a body is ours letter for letter, with one and the same name of an organisation wherever ours has none. */
function fits(body: string, own: string): boolean {
  const [before = '', after] = own.split(unnamed);
  if (after === undefined) return body === own;
  const name = body.slice(before.length, body.indexOf(after, before.length));
  return /^[^<>"]{1,400}$/.test(name) && body === own.replaceAll(unnamed, name);
}
