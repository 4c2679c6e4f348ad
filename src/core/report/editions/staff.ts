import { pointsOfScales } from '../../definition/points.ts';
import { fill } from '../../language/language.ts';
import { agreementsIn } from '../agreements/page.ts';
import { alignmentPage } from '../level/judged.ts';
import type { Page, Part } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';
import { gapPicture, showsGap } from '../summary/gap-picture.ts';
import { writeFinding } from '../summary/sentences.ts';
import { summaryPage } from '../summary/summary.ts';
import { filled, sheet } from './sheets.ts';

/**
 * The edition for everybody who was asked: what you said (the main figures by side), what is done
 * about it, and where to check that one's own answer was counted. Made with the words that exist in
 * every language of staff, and no others.
 */
export function staffPages(source: ReportSource): Page[] {
  const { staff: texts } = source.words;
  return filled([
    sheet('said', texts.said, [...whoParts(source), ...figureParts(source)]),
    sheet('done', texts.done, doneParts(source)),
    sheet('check', texts.check, checkParts(source)),
  ]);
}

function whoParts(source: ReportSource): Part[] {
  const response = summaryPage(source.scope).level.find(({ code }) => code === 'response');
  return response ? [{ kind: 'text', text: writeFinding(response, source) }] : [];
}

function figureParts(source: ReportSource): Part[] {
  const { staff: texts } = source.words;
  const { whole } = alignmentPage(source.scope);
  const note: Part = {
    kind: 'note',
    text: fill(texts.howToRead, pointsOfScales(source.scope.definition)),
  };
  const title = showsGap(whole) ? texts.chart : source.words.pages.groups.organisation;
  const chart = gapPicture(source, { id: 'said', alignment: whole, title });
  return [{ kind: 'section', parts: [...chart, note] }];
}

function doneParts(source: ReportSource): Part[] {
  const { agreements: texts } = source.words;
  const { agreements = [] } = source;
  const lead: Part = { kind: 'text', text: agreements.length > 0 ? texts.lead : texts.none };
  return agreements.length > 0 ? [lead, agreementsIn(source, agreements)] : [lead];
}

/** Addresses of what anybody may look up, and the fingerprint of what was published. */
function checkParts(source: ReportSource): Part[] {
  const { staff: texts } = source.words;
  const { wave } = source.scope.release;
  const at = (page: string) => ({
    value: `${source.site ?? ''}/w/${wave.id}/${page}`,
    href: `/w/${wave.id}/${page}`,
  });
  return [
    { kind: 'text', text: texts[wave.promise] },
    {
      kind: 'facts',
      facts: [
        { term: texts.receipts, ...at('receipts') },
        { term: texts.privacy, ...at('privacy') },
        { term: texts.fingerprint, value: source.releaseHash, code: true },
      ],
    },
  ];
}
