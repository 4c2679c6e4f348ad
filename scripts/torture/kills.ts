import { chanceFrom } from '../play/chance.ts';
import type { Part } from './part.ts';
import type { Served } from './served.ts';
import { torturedWave } from './tortured-wave.ts';

/** At the usual size of 300. */
const usualPeople = 2000;
const usualKills = 50;
/** Milliseconds between a receipt and the kill, at most: so it falls anywhere in a request. */
const mostWait = 60;
/** Milliseconds between kills while the wave is closed and published, at least. */
const breath = 1500;

/** The power goes, again and again, while people send and while the wave is closed and published. */
export const kills: Part = {
  name: 'kills',
  about: 'hard kills of the runtime while people send, and while a wave is closed and published',
  run: async (size, say) => {
    const people = Math.max(60, Math.round((size / 300) * usualPeople));
    const wanted = Math.max(2, Math.round((size / 300) * usualKills));
    say(`${people} people, ${wanted} kills while they send`);
    const chance = chanceFrom(size);
    let killed = 0;
    let going: Promise<void> | null = null;
    const wrong: string[] = [];
    const cut = async (served: Served) => {
      await new Promise((resolve) => setTimeout(resolve, chance.next() * mostWait));
      await served.kill();
      killed += 1;
      await served.start();
    };
    const problems = await torturedWave({
      people,
      say,
      fetch: (url, init) => fetch(url, init),
      onReceipt: (served, received) => {
        if (going || received < ((killed + 1) * people) / (wanted + 1)) return;
        going = cut(served)
          .catch((error) => {
            wrong.push(String(error));
          })
          .finally(() => {
            going = null;
          });
      },
      whilePublishing: (served) => {
        let left = Math.max(1, Math.round(wanted / 6));
        const all = (async () => {
          await going;
          for (; left > 0; left -= 1) {
            await cut(served).catch((error) => wrong.push(String(error)));
            await new Promise((resolve) => setTimeout(resolve, breath * chance.next()));
          }
        })();
        return () => all;
      },
    });
    say(`${killed} kills`);
    wrong.push(...problems);
    if (killed < wanted) wrong.push('not killed often enough');
    for (const one of wrong) say(`  ! ${one}`);
    return wrong.length === 0;
  },
};
