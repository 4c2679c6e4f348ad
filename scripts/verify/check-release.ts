import { createHash } from 'node:crypto';
import * as z from 'zod';
import { judge } from '../audit/judge.ts';
import { Malformed } from '../audit/malformed.ts';
import { type Finding, parsed } from './finding.ts';

/** What a host says of a wave that a release of it has to fit. */
export interface Told {
  /** The manifest, with the plan that it binds. */
  promised: object;
  receipts: string[];
  /** The hash of the release that the page of receipts names; null where it names none. */
  published: string | null;
}

const named = z.object({ wave: z.object({ id: z.string() }) });

/** The wave that a release says it is of; null when it cannot be read. */
export function waveOfRelease(release: string): string | null {
  const read = named.safeParse(parsed(release));
  return read.success ? read.data.wave.id : null;
}

/** Releases of one wave pass the audit, fit manifest and receipts, and are the one published. */
export function checkReleases(
  releases: string[],
  { promised, receipts, published }: Told,
): Finding[] {
  return releases.flatMap((release) => {
    const leaks = leaksOf(release, promised, receipts);
    if (typeof leaks === 'string') return [{ good: false, what: leaks }];
    return [
      {
        good: leaks.length === 0,
        what: `the release passes the audit beside manifest and receipts${leaks.length > 0 ? `: ${leaks.join(', ')}` : ''}`,
      },
      {
        good: published === sha256(release.trimEnd()),
        what: 'the release is the one that was published, and no text was withdrawn from it',
      },
    ];
  });
}

/** The rules that are broken, or why nothing can be said. */
function leaksOf(release: string, promised: object, receipts: string[]): string[] | string {
  if (receipts.length === 0) return 'there is a release, and no receipts of what it counted';
  try {
    const { leaks } = judge(release, {
      manifest: JSON.stringify(promised),
      receipts: receipts.join('\n'),
    });
    return [...new Set(leaks.map(({ rule }) => rule))];
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return 'the release cannot be read';
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
