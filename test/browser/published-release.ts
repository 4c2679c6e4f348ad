import { publish } from '../../src/core/disclosure/release/publish.ts';
import { tally } from '../../src/core/disclosure/release/tally.ts';
import { excelRoster, plan } from '../core/disclosure/people.ts';
import { chance, fullDefinition, sheetsFor, tallyRequest } from '../core/disclosure/world.ts';

/** A release as it is stored: really tallied, of a made-up organisation. */
export async function publishedRelease(): Promise<string> {
  const definition = fullDefinition();
  const people = excelRoster();
  const planning = plan(people, { tree: 'sides' });
  const mood = { response: 0.7, skip: 0.02, notApplicable: 0.02 };
  const sheets = sheetsFor(definition, planning.plan, people, planning.blocks, chance(7), mood);
  return JSON.stringify(publish(await tally(tallyRequest(definition, planning.plan, sheets))));
}
