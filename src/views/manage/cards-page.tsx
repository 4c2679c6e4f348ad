import { inGroups } from '../../core/ballot/card-code.ts';
import type { CheckWords } from '../../core/ballot/fingerprint.ts';
import { fill, headed, localeOf, type StaffLanguage } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { cardTexts } from '../../texts/cards.ts';
import { fieldworkTexts } from '../../texts/fieldwork.ts';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';
import { QrCode } from './qr-code.tsx';

/** What a card leads to: its link in a QR code, and the code to type. */
export interface PrintedCard {
  link: string;
  code: string;
}

export interface CardsPageProps {
  frame: Frame;
  wave: WaveHead;
  /** One stack per block: what the block is called and the cards of its people. */
  stacks: { label: string; cards: PrintedCard[] }[];
  /** Whose cards these are, and which page of how many: a page holds 250. */
  whom: 'everyone' | 'no-email';
  page: number;
  pages: number;
  /** The wave's languages: every card carries all of them, so that no card tells its reader's. */
  languages: StaffLanguage[];
  /** Those of them that a PDF has no letters for. */
  minutes: { from: number; to: number };
  closes: string;
  /** The check words in every list of the wave's languages. */
  words: CheckWords[];
}

/**
 * `/manage/waves/:id/cards`: cards to print and cut, without names. A stack is put in the order of
 * its links, whose secrets are random: a shuffle that says nothing about the staff list.
 */
export function CardsPage(props: CardsPageProps) {
  const { frame, wave } = props;
  const texts = fieldworkTexts[frame.language].cards;
  const { stacks } = props;
  const [first] = stacks.flatMap(({ cards }) => cards);
  return (
    <ManagePage frame={frame} title={texts.title} lead={texts.lead} wave={wave}>
      <section class="stack no-print" aria-labelledby="how-to">
        <h2 id="how-to">{texts.howTo}</h2>
        <ol>
          {texts.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <p>{stacks.length > 0 ? texts.print : texts.none}</p>
        {stacks.length > 0 ? <AsPdf {...props} /> : null}
        {first ? (
          <p>{fill(texts.kiosk, { address: `${new URL(first.link).host}/kiosk` })}</p>
        ) : null}
        <p>{texts.noPaper}</p>
        {props.pages > 1 ? <Pages {...props} /> : null}
      </section>
      {stacks.map(({ label, cards }, index) => (
        <section class="stack-of-cards" aria-labelledby={`stack-${index}`}>
          <header class="cover">
            <h2 id={`stack-${index}`}>{fill(texts.stack, { label })}</h2>
            <p>{fill(texts.stackCount, { n: cards.length })}</p>
          </header>
          <ul class="cut-cards">
            {cards.toSorted(byLink).map((card) => (
              <Card {...props} card={card} />
            ))}
          </ul>
        </section>
      ))}
    </ManagePage>
  );
}

/** The cards of this page as files. */
function AsPdf({ frame, wave, whom, page }: CardsPageProps) {
  const texts = fieldworkTexts[frame.language].cards;
  const query = `?for=${whom}&page=${page}`;
  return (
    <>
      <h3>{texts.asPdf}</h3>
      <p>{texts.asPdfHelp}</p>
      <p class="row">
        <a class="button" href={`${wavePath(wave.id, 'cards.pdf')}${query}`} download="">
          {texts.pdf}
        </a>
        <a
          class="button button-secondary"
          href={`${wavePath(wave.id, 'letters.pdf')}${query}`}
          download=""
        >
          {texts.letters}
        </a>
      </p>
    </>
  );
}

/** Every page of the cards; each is printed by itself. */
function Pages({ frame, whom, page, pages }: CardsPageProps) {
  const texts = fieldworkTexts[frame.language].cards;
  const numbers = Array.from({ length: pages }, (_, at) => at + 1);
  return (
    <nav aria-label={texts.pages}>
      <p>{fill(texts.pagesHelp, { pages })}</p>
      <ul class="plain">
        {numbers.map((number) => (
          <li>
            <a
              href={`?for=${whom}&page=${number}`}
              {...(number === page ? { 'aria-current': 'page' as const } : {})}
            >
              {fill(texts.page, { page: number })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const byLink = (a: PrintedCard, b: PrintedCard) => (a.link < b.link ? -1 : 1);

function Card(props: CardsPageProps & { card: PrintedCard }) {
  const { frame, wave, languages, minutes, closes, words, card } = props;
  const { host } = new URL(card.link);
  return (
    <li class="cut-card">
      <QrCode text={card.link} title={cardTexts[frame.language].qr} />
      <div class="cut-card-text">
        <p class="cut-card-owner">{frame.organisation?.name ?? wave.title}</p>
        {languages.map((language) => {
          const texts = cardTexts[language];
          return (
            <div lang={language}>
              <p class="cut-card-headline">{texts.headline}</p>
              <p>
                {fill(texts.scan, { ...minutes, host })}{' '}
                {fill(texts.closes, { day: day(closes, language) })} {texts.once}
              </p>
            </div>
          );
        })}
      </div>
      <div class="cut-card-foot">
        <p>{[...new Set(languages.map((one) => cardTexts[one].words))].join(' / ')}</p>
        {words.map(({ language, words: six }) => (
          <p lang={language}>
            {headed(localeOf(language).name, '', language)}
            <strong>{six.join(' · ')}</strong>
          </p>
        ))}
        <p class="cut-card-code">
          {cardTexts[frame.language].code} <strong>{inGroups(card.code)}</strong>
        </p>
      </div>
    </li>
  );
}
