import { madeUp } from '../../test/attack/reconstruction/organisations.ts';
import { searched } from '../../test/attack/reconstruction/other-sheets/searched.ts';
import type { Part } from './part.ts';

/** Shared classes of answers that are looked at in one organisation. */
const most = 8;
/** In larger ones a search takes minutes. */
const mostPeople = 120;
/** Of all classes, how many may stay closed: a search that was too short finds nothing, as one without other sheets does. */
const mostClosed = 1 / 10;

/** For answers that everybody of a block shares: other sheets of the organisation with the same release. */
export const otherSheets: Part = {
  name: 'other-sheets',
  about: 'other sheets that could have given the same release, of which nobody can be certain then',
  run: async (size, say) => {
    let tried = 0;
    const closed: string[] = [];
    const misread: string[] = [];
    for (const [at, organisation] of madeUp(size).entries()) {
      if (organisation.people.length > mostPeople) continue;
      const found = await searched(organisation, most, at + 1);
      if (!found) continue;
      tried += found.tried;
      closed.push(...found.closed);
      misread.push(...found.misread);
      for (const one of found.closed) say(`  found none for ${one}`);
      for (const one of found.misread) say(`  ! holds the true sheets for impossible: ${one}`);
    }
    say(
      `${tried} classes that everybody of a block shares; other sheets for all but ${closed.length}`,
    );
    return misread.length === 0 && closed.length <= tried * mostClosed;
  },
};
