import { promiseKind } from '../../core/ballot/promise-kind.ts';
import type { Definition } from '../../core/definition/definition-schema.ts';
import { dayOf } from '../../core/ground/local-day.ts';
import { fill, headed, type Language, say } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { councilTexts } from '../../texts/council.ts';
import { councilPapersTexts } from '../../texts/council-papers.ts';
import { holderNames } from '../../texts/holder-names.ts';
import { privacyTexts } from '../../texts/privacy.ts';
import { keepLines, limitLines, pathLines } from '../../views/privacy/privacy-lines.ts';
import { whoSeesWhat } from '../../views/privacy/who-sees-rows.ts';
import { saidByCouncil } from './pack.ts';
import {
  type CouncilPaper,
  heading,
  list,
  type PaperPart,
  type PapersSource,
  text,
} from './papers-source.ts';

/**
 * A data protection impact assessment with the seventeen points of the Dutch government's model, as
 * far as the wave itself knows them. Facts are those of the privacy page, in the same words; opinions
 * are fields: the council's is what it wrote, the others stay open.
 */
export function dpia(source: PapersSource): CouncilPaper {
  const { language, manifest } = source;
  const { dpia: texts } = councilPapersTexts[language];
  return {
    id: 'dpia',
    title: headed(texts.title, manifest.wave.title, language),
    lead: fill(texts.lead, { day: day(source.day, language) }),
    parts: [
      heading(texts.parts.a),
      ...described(source),
      heading(texts.parts.b),
      ...lawful(source),
      heading(texts.parts.c),
      heading(texts.heads.risks),
      list(limitLines(source)),
      heading(texts.parts.d),
      ...measured(source),
      heading(texts.parts.e),
      ...judged(source),
    ],
  };
}

function described(source: PapersSource): PaperPart[] {
  const { language, manifest, terms, definition, stages, reading } = source;
  const { heads, ...texts } = councilPapersTexts[language].dpia;
  const { rights } = privacyTexts[language];
  const { asked, keys } = councilTexts[language];
  const about = {
    organisation: manifest.organisation,
    title: manifest.wave.title,
    definition: say(definition.title, language),
    opens: day(dayOf(manifest.opens, reading.zone), language),
    closes: day(dayOf(terms.closes, reading.zone), language),
    people: terms.headcount,
    blocks: manifest.blocks.count,
  };
  const holders = holderNames(manifest, language);
  return [
    heading(heads.proposal),
    text(fill(texts.proposal, about)),
    heading(heads.data),
    text(rights.data.value),
    heading(heads.processing),
    list(pathLines(source)),
    heading(heads.purpose),
    text(rights.purpose.value),
    heading(heads.parties),
    {
      kind: 'facts',
      facts: [
        { term: asked.controller, value: manifest.controller },
        { term: asked.contact, value: manifest.contact },
        ...(holders ? [{ term: keys.holders, value: holders }] : []),
      ],
    },
    list(
      whoSeesWhat(manifest, stages, language).map(({ who, what }) => headed(who, what, language)),
    ),
    heading(heads.interests),
    text(texts.interests),
    heading(heads.places),
    text(rights.recipients.value),
    heading(heads.technique),
    text(texts.technique),
    text(fill(texts.opened[promiseKind(manifest)], { holders })),
    heading(heads.law),
    text(texts.law),
    heading(heads.retention),
    list(keepLines(source)),
  ];
}

function lawful({ language, manifest, terms, definition }: PapersSource): PaperPart[] {
  const { heads, ...texts } = councilPapersTexts[language].dpia;
  const { rights } = privacyTexts[language];
  return [
    heading(heads.basis),
    text(rights.basis.value),
    heading(heads.special),
    text(texts.special),
    ...ownAsked(definition, texts.ownQuestions, language),
    heading(heads.binding),
    text(texts.binding),
    heading(heads.necessity),
    text(fill(texts.necessity, { k: terms.k })),
    heading(heads.rights),
    text(fill(rights.yours.value, { contact: manifest.contact })),
    text(rights.automated.value),
    text(rights.complaint.value),
  ];
}

/** Nobody here read what an organisation asks itself, so its controller has to. */
function ownAsked(definition: Definition, words: string, language: Language): PaperPart[] {
  const items = definition.sections
    .filter(({ own }) => own)
    .flatMap(({ screens }) => screens.flatMap((screen) => screen.items));
  if (items.length === 0) return [];
  return [text(words), list(items.map((item) => say(item.text, language)))];
}

function measured({ language }: PapersSource): PaperPart[] {
  const { heads, technique, measures } = councilPapersTexts[language].dpia;
  const { check } = privacyTexts[language];
  return [
    heading(heads.measures),
    text(technique),
    text(measures),
    list([
      check.noTimes,
      check.opened,
      check.fixedGroups,
      check.smallestGroup,
      check.sameForAll,
      ...councilPapersTexts[language].pack.checks.slice(0, 2),
    ]),
  ];
}

function judged(source: PapersSource): PaperPart[] {
  const { language, decision, refusals } = source;
  const { heads, toFill, noOpinion } = councilPapersTexts[language].dpia;
  return [
    heading(heads.council),
    ...saidByCouncil(source),
    ...(decision?.opinion || refusals.some(({ opinion }) => opinion) ? [] : [text(noOpinion)]),
    heading(heads.officer),
    text(toFill),
    heading(heads.controller),
    text(toFill),
  ];
}
