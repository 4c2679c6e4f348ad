import { fill, type Language } from '../../core/language/language.ts';
import { councilPapersTexts } from '../../texts/council-papers.ts';
import { logWordTexts } from '../../texts/log-words.ts';
import { type Frame, ManagePage } from './frame.tsx';
import {
  actionInWords,
  actorInWords,
  detailsInWords,
  type LogReading,
  momentInWords,
} from './log-words.ts';
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
  reading: LogReading;
}

/** `/manage/log`: the audit log, which the works council may read too. */
export function LogPage(props: LogPageProps) {
  const { frame, lines, brokenAt, reading } = props;
  const texts = logWordTexts[frame.language];
  return (
    <ManagePage frame={frame} title={texts.title} lead={texts.lead}>
      {lines.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p class={brokenAt === null ? 'notice notice-good' : 'notice notice-bad'}>
            {brokenAt === null ? texts.whole : fill(texts.broken, { n: brokenAt })}
          </p>
          <p>
            <a href="/log/head">{councilPapersTexts[frame.language].pack.logHead}</a>
          </p>
          <LogTable lines={lines} language={frame.language} reading={reading} />
        </>
      )}
    </ManagePage>
  );
}

/** Lines of the log in words, with the start of each line's hash. */
export function LogTable(props: Pick<LogPageProps, 'lines' | 'reading'> & { language: Language }) {
  const { lines, language, reading } = props;
  const texts = logWordTexts[language];
  return (
    <>
      <p class="hint">{fill(texts.times, { zone: reading.zone })}</p>
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
              <time datetime={at}>{momentInWords(at, reading.zone)}</time>
            </td>
            <td>{actorInWords(actor, language)}</td>
            <td>{actionInWords(action, language)}</td>
            <td class="log-details">{detailsInWords(details, language, reading)}</td>
            <td>
              <code>{hash.slice(0, 10)}</code>
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
