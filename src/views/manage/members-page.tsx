import { roleRow } from '../../core/ground/roles.ts';
import { fill, type Language } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { nameIn } from '../../forms/form.ts';
import { memberForm, memberRoles } from '../../forms/member.ts';
import type { Problem } from '../../forms/problem.ts';
import { manageTexts } from '../../texts/manage.ts';
import { type MembersTexts, membersTexts } from '../../texts/members.ts';
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
import { OneTimeLink } from './one-time-link.tsx';
import { Table } from './table.tsx';

/** What a member may do; `until` is the last day of it. */
export interface ShownRight {
  role: keyof MembersTexts['roles'];
  wave: string | null;
  unit: string | null;
  until: string | null;
}

/** A member with how they get in. */
interface ShownMember {
  id: string;
  name: string;
  rights: ShownRight[];
  /** Browsers signed in now, passkeys, and devices on which a link still works. */
  visits: number;
  passkeys: number;
  uses: number;
  /** The work address. */
  email: string | null;
}

/** Which ways in the deployment has for somebody by the work address alone. */
interface WaysByAddress {
  company: boolean;
  code: boolean;
}

export interface MembersPageProps {
  frame: Frame;
  members: ShownMember[];
  waves: readonly { id: string; title: string }[];
  /** Departments a head can be of, over all waves. */
  units: string[];
  /** Whether the reader is an owner, who alone may change owners. */
  owner: boolean;
  /** As which members the reader is signed in. */
  you?: readonly string[];
  ways: WaysByAddress;
  /** Whether the reader may let programs read results. */
  mayMakeTokens: boolean;
  /** The link that was just made; it is shown this once. */
  made?: { link: string; who: string };
  values?: FormValues;
  problems?: Problem[];
}

/** `/manage/members`: everybody who may sign in, and the form that lets somebody in. */
export function MembersPage(props: MembersPageProps) {
  const { frame, members, problems = [] } = props;
  const texts = membersTexts[frame.language];
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      problems={problems}
      labels={{
        name: texts.name,
        email: texts.email,
        role: texts.role,
        wave: texts.wave,
        unit: texts.unit,
        until: texts.untilField,
      }}
      scripts={['manage.js']}
    >
      {props.made ? (
        <section class="notice notice-good" aria-labelledby="made">
          <h2 id="made">{texts.made}</h2>
          <p>{texts.madeHelp}</p>
          <OneTimeLink
            id="link"
            label={fill(texts.linkFor, { who: props.made.who || texts.unnamed })}
            link={props.made.link}
            language={frame.language}
          />
        </section>
      ) : null}
      {members.length === 0 ? <p>{texts.none}</p> : <Members {...props} />}
      <AddMember {...props} />
      {props.mayMakeTokens ? (
        <p>
          <a href="/manage/tokens">{tokensTexts[frame.language].link}</a>
        </p>
      ) : null}
    </ManagePage>
  );
}

function Members({ frame, members, waves, owner, ways, you = [] }: MembersPageProps) {
  const texts = membersTexts[frame.language];
  const { columns } = texts;
  return (
    <Table
      caption={texts.title}
      head={
        <>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.access}</th>
          <th scope="col">{columns.change}</th>
        </>
      }
    >
      {members.map((member) => {
        const who = member.name || texts.unnamed;
        const mayChange = owner || member.rights.every(({ role }) => role !== 'owner');
        return (
          <tr>
            <th scope="row">
              {who}
              {you.includes(member.id) ? <span class="hint"> ({texts.you})</span> : null}
            </th>
            <td>
              {member.rights.map((right) => (
                <div>{rightInWords(right, waves, frame.language)}</div>
              ))}
            </td>
            <td>{accessOf(member, ways, texts)}</td>
            <td class="changes">
              {mayChange ? (
                <div class="row">
                  <a
                    href={`/manage/members/${member.id}`}
                    aria-label={fill(texts.detailsFor, { who })}
                  >
                    {texts.details}
                  </a>
                  <Press
                    path={`${member.id}/link`}
                    label={texts.again}
                    name={fill(texts.againFor, { who })}
                  />
                  <a
                    href={`/manage/members/${member.id}/remove`}
                    aria-label={fill(texts.removeFor, { who })}
                  >
                    {texts.remove}
                  </a>
                </div>
              ) : null}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

function Press({ path, label, name }: { path: string; label: string; name: string }) {
  return (
    <form method="post" action={`/manage/members/${path}`} class="inline">
      <button type="submit" class="button-quiet" aria-label={name}>
        {label}
      </button>
    </form>
  );
}

/** What somebody, or a program, may do. */
export function rightInWords(
  { role, wave, unit, until }: ShownRight,
  waves: MembersPageProps['waves'],
  language: Language,
): string {
  const texts = membersTexts[language];
  let words = texts.roles[role];
  if (unit) words = fill(texts.ofUnit, { role: words, unit });
  const title = waves.find(({ id }) => id === wave)?.title;
  if (title) words = fill(texts.forWave, { role: words, wave: title });
  return until ? `${words}, ${fill(texts.until, { day: day(until, language) })}` : words;
}

function accessOf(member: ShownMember, ways: WaysByAddress, texts: MembersTexts): string {
  const { visits, passkeys, uses, email, rights } = member;
  const said = [
    [visits, texts.visits],
    [passkeys, texts.passkeys],
    [uses, texts.uses],
  ] as const;
  const parts = said.flatMap(([n, words]) =>
    n > 0 ? [fill(n === 1 ? words.one : words.other, { n })] : [],
  );
  if (email && ways.company) parts.push(texts.byCompany);
  if (email && ways.code && rights.some(({ role }) => roleRow(role).codeByMail)) {
    parts.push(texts.byCode);
  }
  return parts.length > 0 ? parts.join(', ') : texts.nothing;
}

function AddMember(props: MembersPageProps) {
  const { frame, waves, units } = props;
  const { language } = frame;
  const texts = membersTexts[language];
  const schema = memberForm({
    waves: waves.map(({ id }) => id),
    units,
    mayMakeOwners: props.owner,
  });
  const form = showForm(schema, props, language);
  const choose = manageTexts[language].choose;
  return (
    <form method="post" action="/manage/members" class="card">
      <h2>{texts.add}</h2>
      <Hidden name={nameIn(schema, 'once')} value={frame.once} />
      <TextField form={form} name="name" label={texts.name} hint={texts.nameHelp} />
      <TextField form={form} name="email" label={texts.email} hint={texts.emailHelp} />
      <ChoiceField
        form={form}
        name="role"
        type="radio"
        label={texts.role}
        options={memberRoles(props.owner).map((role) => ({
          value: role,
          label: texts.roles[role],
          hint: texts.roleHelp[role],
        }))}
      />
      <SelectField
        form={form}
        name="unit"
        label={texts.unit}
        hint={texts.unitHelp}
        empty={choose}
        options={units.map((value) => ({ value, label: value }))}
      />
      <SelectField
        form={form}
        name="wave"
        label={texts.wave}
        hint={texts.waveHelp}
        empty={texts.everyWave}
        options={waves.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextField
        form={form}
        name="until"
        type="date"
        label={texts.untilField}
        hint={texts.untilHelp}
      />
      <div class="row">
        <button type="submit">{texts.submit}</button>
      </div>
    </form>
  );
}
