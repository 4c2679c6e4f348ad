import type { Terms } from '../../core/ballot/amendments.ts';
import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import { keyHoldingOf } from '../../core/ballot/key-holding.ts';
import { fill, type StaffLanguage } from '../../core/language/language.ts';
import { holderNames } from '../../texts/holder-names.ts';
import { privacyTexts } from '../../texts/privacy.ts';

/** A wave as its privacy page and its papers speak of it. */
export interface Explained {
  language: StaffLanguage;
  manifest: AnyManifest;
  terms: Pick<Terms, 'k' | 'headcount'>;
}

/** The way of an answer, from the link to the report. */
export function pathLines({ language, manifest, terms }: Explained): string[] {
  const { path, shares: together, serverOpens } = privacyTexts[language];
  const blocks = manifest.blocks.count;
  const shares = keyHoldingOf(manifest) === 'two-of-three' ? together : null;
  return [
    path.link,
    path.device,
    path.ticket,
    path.sealed,
    fill(shares?.box ?? path.box[manifest.openedBy], { holders: holderNames(manifest, language) }),
    fill(path.groups, { blocks, headcount: terms.headcount, k: terms.k }),
    manifest.openedBy === 'server-sealed' ? serverOpens.comments : path.comments,
  ];
}

/** What stays possible all the same. */
export function limitLines({ language, manifest, terms }: Explained): string[] {
  const { limits, shares: together } = privacyTexts[language];
  const serverOpens = manifest.openedBy === 'server-sealed';
  const holder = manifest.promise === 'anonymous' ? 'anonymous' : 'hr';
  const shares = keyHoldingOf(manifest) === 'two-of-three' ? together : null;
  return [
    limits.malicious,
    serverOpens ? limits.together.server : (shares ?? limits).together[holder],
    ...(serverOpens ? [] : [fill((shares ?? limits).sheets, { k: terms.k })]),
    ...(shares ? [shares.device] : []),
    limits.colleagues,
    limits.invented,
    limits.repeated,
    limits.extra,
    limits.link,
    limits.style,
    limits.history,
    limits.traffic,
  ];
}

/** How long anything is kept. */
export function keepLines({ language, manifest }: Explained): string[] {
  const { keep } = privacyTexts[language];
  const { retention } = manifest;
  return [
    fill(keep.roster, { days: retention.roster }),
    fill(keep.ballots, { days: retention.ballots }),
    keep.backups,
    keep.device,
    keep.report,
  ];
}
