import type { Verdict } from './judge.ts';
import { filled, type Words } from './words.ts';

/** The certificate as data. */
export function certificateOf({ publication, report, leaks }: Verdict, hash: string) {
  const { wave, participation } = publication;
  return {
    format: 'geleding-audit-1',
    file: hash,
    wave: wave.id,
    k: wave.k,
    passed: leaks.length === 0,
    ballots: participation.ballots,
    smallestAtom: report.smallest,
    publishedSets: report.sets,
    rank: report.rank,
    atoms: report.atoms,
    leaks,
  };
}

/** The certificate for people, line by line. */
export function certificateText(
  { publication, report, leaks }: Verdict,
  hash: string,
  words: Words,
) {
  const { wave, participation } = publication;
  const lines = [
    words.title,
    '',
    filled(words.file, { hash }),
    filled(words.wave, { id: wave.id, k: wave.k, ballots: participation.ballots }),
  ];
  if (publication.blocks.length === 0) lines.push(words.empty);
  else {
    lines.push(
      filled(words.atoms, { count: report.atoms.length }),
      ...(report.smallest === null ? [] : [filled(words.smallest, { ballots: report.smallest })]),
      filled(words.span, { sets: report.sets, rank: report.rank }),
    );
  }
  if (leaks.length > 0) {
    lines.push('', words.leaks);
    for (const { rule, where, detail } of leaks) {
      lines.push(`- ${words.rules[rule]} [${rule}] ${where}: ${detail}`);
    }
    lines.push('', filled(words.failed, { count: leaks.length }));
  } else {
    lines.push(words.proof, words.notCovered, '', filled(words.passed, { k: wave.k }));
  }
  return `${lines.join('\n')}\n`;
}
