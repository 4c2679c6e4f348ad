import { fill, type StaffLanguage } from '../../core/language/language.ts';
import { type ReceiptsTexts, receiptsTexts } from '../../texts/receipts.ts';
import { PlainPage } from '../plain-frame.tsx';

interface ReceiptsPageProps {
  language: StaffLanguage;
  organisation: { name: string; logo?: string };
  /** What the wave is called. */
  wave: string;
  /** Receipts of the counted ballots; null before the box was opened. */
  receipts: readonly string[] | null;
  /** Tickets given out, as the release says. */
  tickets?: number | null;
  /** SHA-256 of the release's text in hexadecimal digits, once there is one. */
  releaseHash?: string | null;
  languageLinks: Partial<Record<StaffLanguage, string>>;
}

/** The receipts that were counted, with a look-up that stays on the reader's device. */
export function ReceiptsPage(props: ReceiptsPageProps) {
  const texts = receiptsTexts[props.language];
  const { receipts, tickets = null, releaseHash = null } = props;
  return (
    <PlainPage
      language={props.language}
      title={texts.title}
      above={props.wave}
      organisation={props.organisation}
      styles={['respond.css']}
      scripts={['receipts.js']}
      languageLinks={props.languageLinks}
    >
      {receipts ? (
        <Counted {...{ texts, receipts, tickets, releaseHash }} />
      ) : (
        <p>{texts.notYet}</p>
      )}
    </PlainPage>
  );
}

function Counted(props: {
  texts: ReceiptsTexts;
  receipts: readonly string[];
  tickets: number | null;
  releaseHash: string | null;
}) {
  const { texts, receipts, tickets, releaseHash } = props;
  return (
    <>
      <p class="lead">{texts.lead}</p>
      <p>{fill(texts.count, { n: receipts.length })}</p>
      {tickets === null ? null : (
        <p class="soft">
          {fill(tickets > receipts.length ? texts.ticketsMore : texts.tickets, { tickets })}
        </p>
      )}
      <form id="look-up" class="inline" hidden>
        <div class="field look-up-field">
          <label for="receipt">{texts.lookUp}</label>
          <p class="hint" id="receipt-help">
            {texts.lookUpHelp}
          </p>
          <input
            id="receipt"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="receipt-help"
          />
        </div>
        <button type="submit">{texts.find}</button>
      </form>
      <p
        id="look-up-answer"
        role="status"
        data-found={texts.found}
        data-not-found={texts.notFound}
        data-empty={texts.empty}
      ></p>
      <details id="all-receipts">
        <summary>{texts.list}</summary>
        <ul class="receipts">
          {receipts.map((receipt) => (
            <li id={`r-${receipt}`}>
              <code translate="no">{receipt}</code>
            </li>
          ))}
        </ul>
      </details>
      {releaseHash ? (
        <p class="soft">
          {texts.release}{' '}
          <code id="release-hash" translate="no">
            {inEights(releaseHash)}
          </code>
        </p>
      ) : null}
    </>
  );
}

/** In groups of eight, for eyes; and so that no digit of it is taken for a receipt. */
function inEights(hash: string): string {
  return hash.replace(/.{8}(?=.)/g, '$& ');
}
