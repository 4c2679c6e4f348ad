import { keyHoldingOf } from '../../core/ballot/key-holding.ts';
import type { Item } from '../../core/definition/definition-schema.ts';
import { dayOf } from '../../core/ground/local-day.ts';
import { fill, headed, localeOf, say } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { councilTexts } from '../../texts/council.ts';
import { councilPapersTexts } from '../../texts/council-papers.ts';
import { keyShareTexts } from '../../texts/key-shares.ts';
import { logWordTexts } from '../../texts/log-words.ts';
import { decisionInWords, refusalInWords } from '../../views/manage/council-decision.tsx';
import {
  actionInWords,
  actorInWords,
  detailsInWords,
  momentInWords,
} from '../../views/manage/log-words.ts';
import { planRows } from '../../views/manage/plan-rows.ts';
import { keepLines, limitLines } from '../../views/privacy/privacy-lines.ts';
import { whoSeesWhat } from '../../views/privacy/who-sees-rows.ts';
import {
  type CouncilPaper,
  heading,
  list,
  type PaperPart,
  type PapersSource,
  table,
  text,
} from './papers-source.ts';

/** The pack: what is fixed about a wave, and how a council checks it without trusting anybody. */
export function councilPack(source: PapersSource): CouncilPaper {
  const { language, manifest } = source;
  const texts = councilPapersTexts[language].pack;
  return {
    id: 'pack',
    title: headed(texts.title, manifest.wave.title, language),
    lead: fill(texts.lead, { day: day(source.day, language) }),
    parts: [
      ...decided(source),
      ...checking(source),
      ...asked(source),
      ...grouped(source),
      ...seen(source),
      ...written(source),
      heading(texts.possible),
      list(limitLines(source)),
      ...logged(source),
    ],
  };
}

/** What the council said, under a heading. */
const decided = (source: PapersSource): PaperPart[] => [
  heading(councilTexts[source.language].decision.title),
  ...saidByCouncil(source),
];

/** What the council said, with its own words, and each refusal that stands. */
export function saidByCouncil(source: PapersSource): PaperPart[] {
  const { language, decision, refusals, manifest } = source;
  const texts = councilTexts[language].decision;
  const { opinion } = councilPapersTexts[language].pack;
  return [
    text(decisionInWords(decision, manifest.worksCouncil, language)),
    ...(decision?.opinion
      ? [
          text(
            headed(
              decision.kind === 'settled' ? texts.reason : opinion,
              decision.opinion,
              language,
            ),
          ),
        ]
      : []),
    ...refusals.flatMap((one) => [
      text(refusalInWords(one, language)),
      ...(one.opinion ? [text(headed(opinion, one.opinion, language))] : []),
    ]),
  ];
}

function checking(source: PapersSource): PaperPart[] {
  const { language, manifest, manifestHash, origin } = source;
  const { check, keyWords } = councilTexts[language];
  const { pack } = councilPapersTexts[language];
  const each = (words: PapersSource['words']) =>
    words.map((one) => ({ term: localeOf(one.language).name, value: one.words.join(' · ') }));
  return [
    heading(pack.check),
    list(pack.checks.map((one) => fill(one, { origin }))),
    heading(check.words),
    { kind: 'facts', facts: each(source.words) },
    ...(manifest.openedBy === 'key-holder'
      ? [heading(keyWords.title), { kind: 'facts' as const, facts: each(source.keyWords) }]
      : []),
    {
      kind: 'facts',
      facts: [
        { term: check.hash, value: manifestHash },
        { term: check.manifest, value: `${origin}/w/${manifest.wave.id}/manifest` },
        { term: check.privacy, value: `${origin}/w/${manifest.wave.id}/privacy` },
      ],
    },
  ];
}

function asked({
  language,
  manifest,
  terms,
  definition,
  reasons,
  reading,
}: PapersSource): PaperPart[] {
  const texts = councilTexts[language].asked;
  const { questions, leadersOnly, own, because } = councilPapersTexts[language].pack;
  const { hash, id, version } = manifest.definition;
  const inZone = (moment: string) => day(dayOf(moment, reading.zone), language);
  const period = { opens: inZone(manifest.opens), closes: inZone(terms.closes) };
  const asksWhy = ({ id, text: words }: Item) => {
    const why = reasons[id];
    return why ? `${say(words, language)} ${fill(because, { why })}` : say(words, language);
  };
  const sections = definition.sections.flatMap((section) => {
    const forLeaders = section.audience === 'leaders' ? [leadersOnly] : [];
    const kind = section.own ? [own] : forLeaders;
    return section.screens.map(({ title, items }): [string, string[]] => [
      [say(title, language), ...kind.map((one) => `(${one})`)].join(' '),
      items.map(asksWhy),
    ]);
  });
  return [
    heading(texts.title),
    {
      kind: 'facts',
      facts: [
        { term: texts.promise, value: texts.promises[manifest.promise] },
        { term: texts.definition, value: `${say(definition.title, language)} (${id} ${version})` },
        { term: texts.hash, value: hash },
        {
          term: texts.languages,
          value: manifest.languages.map((one) => localeOf(one).name).join(', '),
        },
        { term: texts.period, value: fill(texts.periodValue, period) },
        { term: texts.controller, value: manifest.controller },
        { term: texts.contact, value: manifest.contact },
      ],
    },
    heading(questions),
    ...sections.flatMap(([title, items]) => [text(title), list(items)]),
  ];
}

function grouped({ language, manifest, plan, terms, amendments }: PapersSource): PaperPart[] {
  const { plan: texts, changes, keys } = councilTexts[language];
  const pack = councilPapersTexts[language].pack;
  const { blocks, groups, total } = planRows(plan, terms, language);
  const changed = amendments === 1 ? changes.one : fill(changes.some, { n: amendments });
  const held =
    keyHoldingOf(manifest) === 'two-of-three'
      ? keyShareTexts[language].council
      : keys[manifest.openedBy];
  return [
    heading(pack.groups),
    text(fill(texts.lead, { k: terms.k })),
    { kind: 'facts', facts: [{ term: pack.smallest, value: String(terms.k) }] },
    table(
      texts.blocks,
      [texts.block, texts.people],
      [...blocks.map(({ name, people }) => [name, String(people)]), [texts.total, String(total)]],
    ),
    table(
      texts.groups,
      [texts.group, texts.covered],
      groups.map(({ name, covered }) => [name, covered]),
    ),
    heading(changes.title),
    text(amendments === 0 ? changes.none : changed),
    heading(keys.title),
    ...(manifest.keyHolders.length > 0
      ? [text(headed(keys.holders, manifest.keyHolders.join(', '), language))]
      : []),
    text(held),
  ];
}

function seen(source: PapersSource): PaperPart[] {
  const { language, manifest, stages } = source;
  const { who, keep } = councilTexts[language];
  const texts = councilPapersTexts[language].pack;
  const rows = whoSeesWhat(manifest, stages, language).map((one) => [one.who, one.what, one.when]);
  return [
    heading(who),
    table(who, [texts.who, texts.what, texts.when], rows),
    heading(keep.title),
    list(keepLines(source)),
  ];
}

function written({ language, sender, letters }: PapersSource): PaperPart[] {
  const texts = councilPapersTexts[language].pack;
  return [
    heading(texts.letters),
    text(sender === null ? texts.noSender : headed(texts.sender, sender, language)),
    ...letters.flatMap((letter) => [
      heading(fill(texts.letter, { language: localeOf(letter.language).name })),
      text(fill(texts.subject, { subject: letter.subject })),
      ...letter.text
        .split(/\n\s*\n/)
        .filter(Boolean)
        .map((words) => text(words.trim())),
    ]),
  ];
}

function logged({ language, lines, reading, logHead }: PapersSource): PaperPart[] {
  const texts = logWordTexts[language];
  const pack = councilPapersTexts[language].pack;
  return [
    heading(pack.log),
    text(fill(texts.times, { zone: reading.zone })),
    table(
      pack.log,
      ['#', texts.when, texts.who, texts.what, texts.details, texts.hash],
      lines.map(({ position, at, actor, action, details, hash }) => [
        String(position),
        momentInWords(at, reading.zone),
        actorInWords(actor, language),
        actionInWords(action, language),
        detailsInWords(details, language, reading),
        hash.slice(0, 10),
      ]),
    ),
    heading(pack.logHead),
    text(councilTexts[language].log.head),
    text(logHead.trim()),
  ];
}
