import { fill, type Language } from '../../core/language/language.ts';
import { nameIn } from '../../forms/form.ts';
import { holderForm } from '../../forms/keys.ts';
import { keyShareTexts } from '../../texts/key-shares.ts';
import { prepareTexts } from '../../texts/prepare.ts';
import { serverOpenedTexts } from '../../texts/server-opened.ts';
import { Hidden } from '../form/fields.tsx';
import { type Frame, ManagePage, wavePath } from './frame.tsx';
import { type HolderState, keysReady, type WaveFacts } from './life.ts';
import { OneTimeLink } from './one-time-link.tsx';
import { Table } from './table.tsx';

export interface KeysPageProps {
  frame: Frame;
  facts: WaveFacts;
  /** The link that was just made for a key holder; it is shown this once. */
  made?: { name: string; link: string };
}

/**
 * `/manage/waves/:id/keys`: a one-time link per key holder (posts `holder`, its position, to
 * itself), how far each is, and the keys of the blocks (posts to `ticket-keys`).
 */
export function KeysPage({ frame, facts, made }: KeysPageProps) {
  const { language } = frame;
  const whole = prepareTexts[language].keys;
  const texts = facts.shares ? { ...whole, ...keyShareTexts[language].keys } : whole;
  const byServer = serverOpenedTexts[language].keys;
  const { serverOpens } = facts;
  const ready = facts.state === 'planned' && !facts.fixed && keysReady(facts);
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={serverOpens ? byServer.lead : texts.lead}
      wave={facts}
      scripts={['manage.js']}
    >
      {made ? (
        <section class="notice notice-good" aria-labelledby="made">
          <h2 id="made">{fill(texts.linkMade, made)}</h2>
          <p>{fill(texts.linkHelp, made)}</p>
          <OneTimeLink
            id="link"
            label={fill(texts.linkLabel, made)}
            link={made.link}
            language={frame.language}
          />
        </section>
      ) : null}
      <p class={facts.boxKey ? 'notice notice-good' : 'notice notice-warn'}>
        {facts.state === 'closed'
          ? serverOpens
            ? byServer.waits
            : texts.boxWaits
          : ready
            ? texts.ready
            : facts.boxKey
              ? serverOpens
                ? byServer.made
                : texts.keyMade
              : serverOpens
                ? byServer.missing
                : texts.keyMissing}
      </p>
      {serverOpens ? <p>{byServer.nobody}</p> : <Holders frame={frame} facts={facts} />}
      {facts.shares ? <p class="hint">{keyShareTexts[language].keys.proof}</p> : null}
      <TicketKeys facts={facts} language={language} />
      {serverOpens ? null : (
        <section aria-labelledby="how" class="stack">
          <h2 id="how">{texts.how}</h2>
          <ol>
            {texts.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </section>
      )}
    </ManagePage>
  );
}

interface Part {
  facts: WaveFacts;
  language: Language;
}

function Holders({ frame, facts }: Pick<KeysPageProps, 'frame' | 'facts'>) {
  const texts = prepareTexts[frame.language].keys;
  return (
    <form method="post" action={wavePath(facts.id, 'keys')}>
      <Hidden name={nameIn(holderForm, 'once')} value={frame.once} />
      <Table
        caption={texts.holder}
        head={
          <>
            <th scope="col">{texts.holder}</th>
            <th scope="col">{texts.proven}</th>
            <th scope="col">{texts.rehearsed}</th>
            <th scope="col">{texts.link}</th>
          </>
        }
      >
        {facts.holders.map((holder: HolderState) => (
          <tr>
            <th scope="row">{holder.name}</th>
            <td data-head={texts.proven}>{holder.proven ? texts.yes : texts.no}</td>
            <td data-head={texts.rehearsed}>{holder.rehearsed ? texts.yes : texts.no}</td>
            <td>
              <button
                type="submit"
                name={nameIn(holderForm, 'holder')}
                value={String(holder.position)}
                class="button-secondary"
              >
                {fill(texts.makeLink, { name: holder.name })}
              </button>
            </td>
          </tr>
        ))}
      </Table>
    </form>
  );
}

function TicketKeys({ facts, language }: Part) {
  const texts = prepareTexts[language].keys;
  const { ticketKeys } = facts;
  if (!ticketKeys || facts.state !== 'planned') return null;
  const { made, total } = ticketKeys;
  return (
    <section aria-labelledby="tickets" class="card">
      <h2 id="tickets">{texts.tickets}</h2>
      <p>{texts.ticketsHelp}</p>
      <progress
        id="tickets-bar"
        aria-labelledby="tickets-count"
        value={made}
        max={total}
      ></progress>
      <p id="tickets-count" role="status" data-words={texts.ticketsCount}>
        {fill(texts.ticketsCount, { made, total })}
      </p>
      {made < total ? (
        <form method="post" action={wavePath(facts.id, 'ticket-keys')} data-ticket-keys="">
          <div class="row">
            <button type="submit">{texts.ticketsGo}</button>
          </div>
        </form>
      ) : null}
    </section>
  );
}
