import { fill, quoted } from '../../language/language.ts';
import { decimal, percent, signed, whole } from '../../language/numbers.ts';
import type { GroupName, Mean } from '../figures/figures.ts';
import type { Interval } from '../figures/inference.ts';
import { endsOf } from '../figures/scale.ts';
import { listed } from '../groups/group-name.ts';
import type { ClaimKind } from '../model/claim.ts';
import type { Part } from '../model/page.ts';
import { nameOf, type Reader, subjectOf, titleOf } from '../model/reader.ts';
import type { Finding } from './summary.ts';
import type { Reason } from './topics.ts';

/** What each finding states to be different; none where it states no difference. */
const findingClaims: Record<Finding['code'], readonly ClaimKind[]> = {
  response: [],
  level: ['level'],
  levelWithheld: [],
  tooFew: [],
  highest: ['extremes'],
  lowest: ['extremes'],
  even: [],
  gap: ['gaps'],
  gapCount: ['gaps'],
  gapNone: [],
  gapWithheld: [],
  sameShape: [],
  otherShape: ['profile'],
  estimate: ['estimates'],
  pair: ['pairs'],
  department: ['departments'],
};

/** The same of the reasons to talk about a theme. */
export const reasonClaims: Record<Reason['code'], ClaimKind> = {
  low: 'low',
  gap: 'gaps',
  importance: 'importance',
  distance: 'distance',
  chosen: 'chosen',
};

/** A finding as a part of a page, with what it states to be different. */
export function findingPart(finding: Finding, reader: Reader): Part {
  return { kind: 'text', text: writeFinding(finding, reader), claims: claimsOfFinding(finding) };
}

function claimsOfFinding(finding: Finding): readonly ClaimKind[] {
  if (finding.code === 'level' && finding.level === null) return [];
  if ('widest' in finding && finding.widest) return [...findingClaims[finding.code], 'widest'];
  return findingClaims[finding.code];
}

/** A finding of the summary as one or two sentences in the reader's language. */
export function writeFinding(finding: Finding, reader: Reader): string {
  const texts = reader.words.findings;
  const { language } = reader;
  switch (finding.code) {
    case 'response': {
      const said = fill(texts.response, {
        n: whole(finding.n, language),
        headcount: whole(finding.headcount, language),
        response: percent(finding.response, language),
      });
      return finding.low ? `${said} ${texts.responseLow}` : said;
    }
    case 'level': {
      const { mean: index, low, high } = finding.index;
      const text = finding.level ? texts.level[finding.level] : texts.levelBetween;
      const plain = decimal(index, language);
      if (low === null || high === null)
        return fill(text, { mean: plain, ...endsOf(finding.ends) });
      const interval = { low: decimal(low, language), high: decimal(high, language) };
      const mean = fill(texts.levelEnds, { mean: plain, ...interval });
      return fill(text, { mean, ...endsOf(finding.ends) });
    }
    case 'highest':
    case 'lowest':
      return writeExtreme(finding, reader);
    case 'tooFew':
      return fill(texts.tooFew, { n: finding.ballots, k: finding.k });
    case 'levelWithheld':
    case 'even':
    case 'gapWithheld':
      return texts[finding.code];
    case 'gapNone':
      return fill(texts.gapNone, { of: finding.of });
    case 'gapCount': {
      const { clear, of, leadersHigher } = finding;
      const said = clear === of ? fill(texts.gapAll, { of }) : fill(texts.gapCount, { clear, of });
      // Of a single one the sentence about it says which way it goes.
      if (clear === 1) return said;
      if (leadersHigher === clear) return `${said} ${texts.gapAllHigher}`;
      if (leadersHigher === 0) return `${said} ${texts.gapNoneHigher}`;
      return `${said} ${fill(texts.gapCountHigher, { leadersHigher })}`;
    }
    case 'gap': {
      const { gap, measure, widest, within } = finding;
      const key = gap.gap > 0 ? 'leadersHigher' : 'staffHigher';
      const ends = { low: signed(gap.low, language), high: signed(gap.high, language) };
      const said = fill((widest ? texts.gapWidest : texts.gapLarge)[key], {
        measure: titleOf(reader, measure),
        gap: size(gap, reader),
        ...ends,
      });
      return within ? `${said} ${texts.gapWithin}` : said;
    }
    case 'sameShape':
    case 'otherShape':
      return fill(texts[finding.code], {
        pearson: decimal(finding.pearson, language),
        of: finding.of,
      });
    case 'estimate': {
      const key = finding.error.gap > 0 ? 'estimateHigh' : 'estimateLow';
      const { gap: error, ...ends } = sizeWords(finding.error, reader);
      return fill(texts[key], { measure: subjectOf(reader, finding.measure), error, ...ends });
    }
    case 'pair': {
      const key = finding.gap.gap > 0 ? 'leadersHigher' : 'staffHigher';
      return fill((finding.widest ? texts.pairWidest : texts.pairLarge)[key], {
        name: placeOf(reader, finding.name),
        measure: titleOf(reader, finding.measure),
        ...sizeWords(finding.gap, reader),
      });
    }
    case 'department':
      return fill(texts[finding.above ? 'departmentAbove' : 'departmentBelow'], {
        name: nameOf(reader, finding.name),
        measure: titleOf(reader, finding.measure),
        ...meanWords(finding.mean, reader),
      });
  }
}

/** A department amid the words; several together have a name of the report's own, in quotation marks. */
function placeOf(reader: Reader, name: GroupName): string {
  const said = nameOf(reader, name);
  return name.labels.length > 1 ? quoted(said, reader.language) : said;
}

/** The highest or lowest theme, alone or with those that cannot be told from it. */
function writeExtreme(
  { code, measure, mean, also }: Finding & { code: 'highest' | 'lowest' },
  reader: Reader,
): string {
  const texts = reader.words.findings;
  const one = { measure: titleOf(reader, measure), ...meanWords(mean, reader) };
  if (also.length === 0) return fill(texts[code], one);
  const names = [measure, ...also].map((theme) => quoted(titleOf(reader, theme), reader.language));
  const measures = listed(names, reader.words.pages.groups.and);
  return fill(texts[code === 'highest' ? 'highestSome' : 'lowestSome'], { ...one, measures });
}

/** A finding as the heading of a page: of themes that stand out only which, since figures stand below. */
export function headFinding(finding: Finding, reader: Reader): string {
  if (finding.code !== 'highest' && finding.code !== 'lowest') return writeFinding(finding, reader);
  const names = [finding.measure, ...finding.also].map((theme) =>
    quoted(titleOf(reader, theme), reader.language),
  );
  const { highestHead, highestSomeHead, lowestHead, lowestSomeHead } = reader.words.findings;
  const [one, some] =
    finding.code === 'highest' ? [highestHead, highestSomeHead] : [lowestHead, lowestSomeHead];
  const text = finding.also.length === 0 ? one : some;
  return fill(text, { measures: listed(names, reader.words.pages.groups.and) });
}

/** A difference of shares in whole percentage points, with its interval. */
export function pointWords(
  { value, low, high }: Interval & { value: number },
  { language }: Pick<Reader, 'language'>,
) {
  const points = (share: number) => whole(share * 100, language);
  return { gap: points(value), low: points(low), high: points(high) };
}

/** Why a theme is worth talking about, as a sentence. */
export function writeReason(reason: Reason, reader: Reader): string {
  const texts = reader.words.findings.reason;
  const { language } = reader;
  switch (reason.code) {
    case 'low':
      return fill(texts.low, meanWords(reason.mean, reader));
    case 'gap': {
      const key = reason.gap.gap > 0 ? 'gapLeadersHigher' : 'gapStaffHigher';
      return fill(texts[key], sizeWords(reason.gap, reader));
    }
    case 'importance':
      return fill(texts.importance, {
        ...sizeWords(reason.gap, reader),
        n: whole(reason.gap.n, language),
      });
    case 'distance': {
      const { distance } = reason;
      return fill(texts.distance, {
        ...pointWords(distance, reader),
        n: whole(distance.n, language),
      });
    }
    case 'chosen':
      return fill(texts.chosen, {
        share: percent(reason.share, language),
        low: percent(reason.low, language),
        high: percent(reason.high, language),
        n: whole(reason.n, language),
      });
  }
}

/** A mean with its interval and the people behind it. */
function meanWords({ mean, low, high, n }: Mean, { language }: Pick<Reader, 'language'>) {
  const end = (value: number | null) => decimal(value ?? mean, language);
  return {
    mean: decimal(mean, language),
    low: end(low),
    high: end(high),
    n: whole(n, language),
  };
}

/** How far two means are apart, whoever is ahead, with the interval seen from that side. */
function sizeWords(found: Ends, { language }: Pick<Reader, 'language'>) {
  const { gap, low, high } = found;
  const ends = gap < 0 ? [-(high ?? gap), -(low ?? gap)] : [low ?? gap, high ?? gap];
  const [from, to] = ends.map((end) => decimal(end, language));
  return { gap: size(found, { language }), low: from ?? '', high: to ?? '' };
}

interface Ends {
  gap: number;
  low: number | null;
  high: number | null;
}

function size({ gap }: Pick<Ends, 'gap'>, { language }: Pick<Reader, 'language'>): string {
  return decimal(Math.abs(gap), language);
}
