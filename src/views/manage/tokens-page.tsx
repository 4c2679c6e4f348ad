import { tokenRoles } from '../../core/ground/roles.ts';
import { fill, type Language } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { nameIn } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { lastDayOf, resultsTokenForm } from '../../forms/results-token.ts';
import { manageTexts } from '../../texts/manage.ts';
import { membersTexts } from '../../texts/members.ts';
import { tokensTexts } from '../../texts/tokens.ts';
import {
  ChoiceField,
  type FormValues,
  Hidden,
  SelectField,
  showForm,
  TextField,
} from '../form/fields.tsx';
import { type Frame, ManagePage } from './frame.tsx';
import { rightInWords, type ShownRight } from './members-page.tsx';
import { OneTimeLink } from './one-time-link.tsx';
import { Table } from './table.tsx';

/** A token as its list shows it; `until` is a moment, `usedOn` a day. */
interface ShownToken extends ShownRight {
  id: string;
  name: string;
  until: string;
  usedOn: string | null;
}

export interface TokensPageProps {
  frame: Frame;
  /** Like 2026-11-28. */
  today: string;
  tokens: readonly ShownToken[];
  waves: { id: string; title: string }[];
  units: string[];
  /** The token that was just made; it is shown this once. */
  made?: { token: string; name: string };
  values?: FormValues;
  problems?: Problem[];
}

/** `/manage/tokens`: the programs that read released figures, and the form that makes a token. */
export function TokensPage(props: TokensPageProps) {
  const { frame, tokens, made, problems = [] } = props;
  const texts = tokensTexts[frame.language];
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      problems={problems}
      labels={texts.labels}
      scripts={['manage.js']}
    >
      {made ? (
        <section class="notice notice-good" aria-labelledby="made">
          <h2 id="made">{texts.made}</h2>
          <p>{texts.madeHelp}</p>
          <OneTimeLink
            id="token"
            label={fill(texts.token, made)}
            link={made.token}
            language={frame.language}
          />
        </section>
      ) : null}
      {tokens.length === 0 ? <p>{texts.none}</p> : <Tokens {...props} />}
      <MakeToken {...props} />
      <section class="card" aria-labelledby="how">
        <h2 id="how">{texts.how}</h2>
        <p>{fill(texts.howLead, { path: '/api/v1/openapi.json' })}</p>
        <pre tabindex={0}>
          <code>{'curl -H "Authorization: Bearer $TOKEN" https://…/api/v1/waves'}</code>
        </pre>
      </section>
      <BackToPeople language={frame.language} />
    </ManagePage>
  );
}

function BackToPeople({ language }: { language: Language }) {
  return (
    <p>
      <a href="/manage/members">{membersTexts[language].access.back}</a>
    </p>
  );
}

function Tokens({ frame: { language }, tokens, waves }: TokensPageProps) {
  const texts = tokensTexts[language];
  const { columns } = texts;
  return (
    <Table
      caption={texts.title}
      head={[columns.name, columns.reads, columns.until, columns.used, columns.change].map(
        (title) => <th scope="col">{title}</th>,
      )}
    >
      {tokens.map(({ id, name, until, usedOn, ...right }) => (
        <tr>
          <th scope="row">{name}</th>
          <td>{rightInWords({ ...right, until: null }, waves, language)}</td>
          <td data-head={columns.until}>{day(until, language)}</td>
          <td data-head={columns.used}>{usedOn ? day(usedOn, language) : texts.never}</td>
          <td class="changes">
            <a href={`/manage/tokens/${id}/end`} aria-label={fill(texts.endFor, { name })}>
              {texts.end}
            </a>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function MakeToken(props: TokensPageProps) {
  const { frame, waves, units, today } = props;
  const { language } = frame;
  const texts = tokensTexts[language];
  const { labels, hints } = texts;
  const schema = resultsTokenForm({ waves: waves.map(({ id }) => id), units, today });
  const form = showForm(schema, props, language);
  return (
    <form method="post" action="/manage/tokens" class="card">
      <h2>{texts.add}</h2>
      <Hidden name={nameIn(schema, 'once')} value={frame.once} />
      <TextField form={form} name="name" label={labels.name} hint={hints.name} />
      <ChoiceField
        form={form}
        name="role"
        type="radio"
        label={labels.role}
        options={tokenRoles.map((role) => ({ value: role, label: texts.roles[role] }))}
      />
      <SelectField
        form={form}
        name="unit"
        label={labels.unit}
        hint={hints.unit}
        empty={manageTexts[language].choose}
        options={units.map((value) => ({ value, label: value }))}
      />
      <SelectField
        form={form}
        name="wave"
        label={labels.wave}
        empty={membersTexts[language].everyWave}
        options={waves.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextField
        form={form}
        name="until"
        type="date"
        min={today}
        max={lastDayOf(today)}
        label={labels.until}
        hint={hints.until}
      />
      <div class="row">
        <button type="submit">{texts.submit}</button>
      </div>
    </form>
  );
}

/** `/manage/tokens/:id/end`: asks once more before a program reads nothing any more. */
export function EndTokenPage({ frame, name }: { frame: Frame; name: string }) {
  const { ask } = tokensTexts[frame.language];
  return (
    <ManagePage frame={frame} title={ask.title} lead={fill(ask.lead, { name })}>
      <form method="post" action={frame.path}>
        <div class="row">
          <button type="submit" class="button-danger">
            {ask.submit}
          </button>
          <a class="button button-secondary" href="/manage/tokens">
            {ask.keep}
          </a>
        </div>
      </form>
    </ManagePage>
  );
}
