import { fill, type Language, quoted } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { nameIn } from '../../forms/form.ts';
import { memberEmailForm } from '../../forms/member.ts';
import type { Problem } from '../../forms/problem.ts';
import { shownField, shownOf } from '../../forms/shown.ts';
import { endVisitForm } from '../../forms/sign-in.ts';
import { accountTexts } from '../../texts/account.ts';
import { type MembersTexts, membersTexts } from '../../texts/members.ts';
import { type FormValues, Hidden, showForm, TextField } from '../form/fields.tsx';
import { type Frame, ManagePage } from './frame.tsx';

export interface MemberPageProps {
  frame: Frame;
  member: { id: string; name: string; email: string | null };
  visits: readonly { id: string; startedAt: string; usedAt: string }[];
  /** The link that was handed out, while it works on another device. */
  link: { uses: number; expiresAt: string } | null;
  values?: FormValues;
  problems?: Problem[];
}

/** `/manage/members/…`: where one member is signed in, and how they get in. */
export function MemberPage(props: MemberPageProps) {
  const { frame, member, problems = [] } = props;
  const texts = membersTexts[frame.language];
  const who = member.name || texts.unnamed;
  return (
    <ManagePage
      frame={frame}
      title={who}
      lead={texts.access.lead}
      problems={problems}
      labels={{ email: texts.email }}
    >
      <Devices {...props} texts={texts} />
      <Link {...props} texts={texts} />
      <Email {...props} texts={texts} />
      <p>
        <a href="/manage/members">{texts.access.back}</a>
      </p>
    </ManagePage>
  );
}

type Part = MemberPageProps & { texts: MembersTexts };

const pathOf = ({ member }: MemberPageProps) => `/manage/members/${member.id}`;

function Devices(props: Part) {
  const { frame, visits, texts } = props;
  const { devices } = accountTexts[frame.language];
  return (
    <section class="card" aria-labelledby="devices">
      <h2 id="devices">{devices.title}</h2>
      {visits.length === 0 ? <p class="soft">{texts.access.noDevice}</p> : null}
      <ul class="plain">
        {visits.map(({ id, startedAt, usedAt }) => {
          const days = daysOf(startedAt, usedAt, frame.language);
          return (
            <li class="row">
              <span>{fill(devices.since, days)}</span>
              <form method="post" action={`${pathOf(props)}/devices/end`} class="inline">
                <Hidden name={nameIn(endVisitForm, 'visit')} value={id} />
                <button type="submit" class="button-quiet" aria-label={fill(devices.endFor, days)}>
                  {devices.end}
                </button>
              </form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const daysOf = (startedAt: string, usedAt: string, language: Language) => ({
  started: day(startedAt, language),
  used: day(usedAt, language),
});

function Link(props: Part) {
  const { frame, link, texts } = props;
  const { access } = texts;
  const words = link?.uses === 1 ? access.link.one : access.link.other;
  return (
    <section class="card" aria-labelledby="link-title">
      <h2 id="link-title">{access.linkTitle}</h2>
      {link ? (
        <div class="row">
          <span>{fill(words, { n: link.uses, day: day(link.expiresAt, frame.language) })}</span>
          <form method="post" action={`${pathOf(props)}/link/end`} class="inline">
            <button type="submit" class="button-quiet">
              {access.endLink}
            </button>
          </form>
        </div>
      ) : (
        <p class="soft">{access.noLink}</p>
      )}
    </section>
  );
}

function Email(props: Part) {
  const { frame, member, texts } = props;
  const stored = { email: [member.email ?? ''] };
  const values = props.values ?? stored;
  const form = showForm(memberEmailForm, { ...props, values }, frame.language);
  return (
    <form method="post" action={`${pathOf(props)}/email`} class="card">
      <Hidden name={shownField} value={shownOf(stored)} />
      <h2>{texts.access.company}</h2>
      <TextField form={form} name="email" label={texts.email} hint={texts.emailHelp} />
      <div class="row">
        <button type="submit">{texts.access.save}</button>
      </div>
    </form>
  );
}

/** `/manage/members/…/remove`: asks once more before somebody can do nothing any more. */
export function RemoveMemberPage(props: {
  frame: Frame;
  member: { id: string; name: string };
  /** Whether it is the reader. */
  self: boolean;
  lastOwner: boolean;
}) {
  const { frame, member, self, lastOwner } = props;
  const texts = membersTexts[frame.language];
  // In quotation marks, since “without a name” for a name would be read as words of the sentence.
  const who = quoted(member.name || texts.unnamed, frame.language);
  return (
    <ManagePage frame={frame} title={fill(texts.ask.title, { who })}>
      <p>{lastOwner ? texts.ask.lastOwner : fill(texts.ask.lead, { who })}</p>
      {self && !lastOwner ? <p class="notice">{texts.ask.self}</p> : null}
      <form method="post" action={frame.path}>
        <div class="row">
          {lastOwner ? null : (
            <button type="submit" class="button-danger">
              {texts.ask.submit}
            </button>
          )}
          <a class="button button-secondary" href="/manage/members">
            {texts.ask.keep}
          </a>
        </div>
      </form>
    </ManagePage>
  );
}
