import type { BuiltFile } from '../build/built-file.ts';
import type { WordsOfWave } from './check-words.ts';
import type { Finding } from './finding.ts';

/** The program that staff answer with, and the parts it loads. */
export type Program = Pick<BuiltFile, 'sha256' | 'parts'>;

/**
 * What the page that staff read before they answer has them compare: the check words of the manifest and its
 * key, and the hashes of the program and its parts. Its other words differ between organisations.
 */
export function checkPrivacy(
  html: string | null,
  { letters, key }: WordsOfWave,
  program: Program | undefined,
): Finding[] {
  const page = html ?? '';
  const shown = [...page.matchAll(/class="check-words"[^>]*>([^<]*)</g)].map(([, six]) => six);
  const words = [...letters, ...key].map(({ words: six }) => six.join(' · '));
  const findings: Finding[] = [
    {
      good: shown.join('\n') === words.join('\n'),
      what: 'the privacy page shows the check words of the manifest and of its key',
    },
  ];
  if (!program) return findings;
  const named = page.match(/\b[0-9a-f]{64}\b/g) ?? [];
  const hashes = [program, ...(program.parts ?? [])].map(({ sha256 }) => sha256);
  findings.push({
    good: [...named].sort().join() === hashes.sort().join(),
    what: 'the privacy page names the hashes of the program that the sources give',
  });
  return findings;
}
