import { chanceFrom } from '../play/chance.ts';
import type { Part } from './part.ts';
import { torturedWave } from './tortured-wave.ts';
import { wornNetwork } from './worn-network.ts';

/** People at the usual size of 300. */
const usualPeople = 500;
/** Share of the requests that something befalls. */
const worn = 0.45;

/** Between people's devices and the Worker stands a network that fails in every way a network can. */
export const network: Part = {
  name: 'network',
  about: 'a network that drops, delays, doubles, cuts off and answers by itself',
  run: async (size, say) => {
    const people = Math.max(60, Math.round((size / 300) * usualPeople));
    const { fetch, met, requests } = wornNetwork(chanceFrom(size), worn);
    const wrong = await torturedWave({ people, say, fetch });
    const faults = Object.values(met).reduce((sum, count) => sum + count, 0);
    say(`${people} people, ${requests()} requests, ${faults} faults:`);
    for (const [name, count] of Object.entries(met)) say(`  ${name}: ${count}`);
    for (const one of wrong) say(`  ! ${one}`);
    return wrong.length === 0;
  },
};
