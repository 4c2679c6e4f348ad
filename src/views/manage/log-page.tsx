import { fill, type Language } from '../../core/language/language.ts';
import { manageTexts } from '../../texts/manage.ts';
import { type Frame, ManagePage } from './frame.tsx';
import { Table } from './table.tsx';

export interface LogPageProps {
  frame: Frame;
  /** Newest first, as stored: `details` is JSON text. */
  lines: {
    position: number;
    at: string;
    actor: string;
    action: string;
    details: string;
    hash: string;
  }[];
  /** The first line whose hash does not follow from the one before it; null when the chain holds. */
  brokenAt: number | null;
}

/** `/manage/log`: the audit log, which the works council may read too. */
export function LogPage(props: LogPageProps) {
  const { frame, lines, brokenAt } = props;
  const texts = manageTexts[frame.language].log;
  return (
    <ManagePage frame={frame} title={texts.title} lead={texts.lead}>
      {lines.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p class={brokenAt === null ? 'notice notice-good' : 'notice notice-bad'}>
            {brokenAt === null ? texts.whole : fill(texts.broken, { n: brokenAt })}
          </p>
          <LogTable lines={lines} language={frame.language} />
        </>
      )}
    </ManagePage>
  );
}

/** Lines of the log, with the start of each line's hash. */
export function LogTable({
  lines,
  language,
}: Pick<LogPageProps, 'lines'> & { language: Language }) {
  const texts = manageTexts[language].log;
  const actors: Record<string, string> = texts.actors;
  return (
    <Table
      caption={texts.title}
      class="log"
      head={
        <>
          <th scope="col" class="number">
            #
          </th>
          <th scope="col">{texts.when}</th>
          <th scope="col">{texts.who}</th>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.details}</th>
          <th scope="col">{texts.hash}</th>
        </>
      }
    >
      {lines.map(({ position, at, actor, action, details, hash }) => (
        <tr>
          <th scope="row" class="number">
            {position}
          </th>
          <td>
            <time datetime={at}>{at.slice(0, 16).replace('T', ' ')}</time>
          </td>
          <td>{actors[actor] ?? actor}</td>
          <td>
            <code>{action}</code>
          </td>
          <td class="log-details">{detailWords(details)}</td>
          <td>
            <code>{hash.slice(0, 10)}</code>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function detailWords(details: string): string {
  const entries = Object.entries(JSON.parse(details) as Record<string, string | number>);
  return entries.map(([name, value]) => `${name}: ${value}`).join(', ');
}
