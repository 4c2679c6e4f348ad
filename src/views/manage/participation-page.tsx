import { fill, type Language } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { fieldworkTexts } from '../../texts/fieldwork.ts';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';
import { Table } from './table.tsx';

export interface ParticipationPageProps {
  frame: Frame;
  wave: WaveHead;
  /** The day of the last count, or null before the first. */
  counted: string | null;
  /** Planned blocks with at least ten invited, and the band they are in (`25-50`). */
  rows: { label: string; headcount: number; band: string }[];
  /** Planned blocks with fewer than ten invited. */
  small: number;
}

/** `/manage/waves/:id/participation`: coarse participation per planned block, never per person. */
export function ParticipationPage(props: ParticipationPageProps) {
  const { frame, wave, counted, rows, small } = props;
  const { language } = frame;
  const texts = fieldworkTexts[language].participation;
  return (
    <ManagePage frame={frame} title={texts.title} lead={texts.lead} wave={wave}>
      {counted === null ? (
        <p class="notice">{texts.none}</p>
      ) : (
        <Table
          caption={fill(texts.day, { day: day(counted, language) })}
          visible
          head={
            <>
              <th scope="col">{texts.group}</th>
              <th scope="col" class="number">
                {texts.invited}
              </th>
              <th scope="col">{texts.band}</th>
            </>
          }
        >
          {rows.map(({ label, headcount, band }) => (
            <tr>
              <th scope="row">{label}</th>
              <td class="number" data-head={texts.invited}>
                {headcount}
              </td>
              <td data-head={texts.band}>{bandWords(band, language)}</td>
            </tr>
          ))}
        </Table>
      )}
      <ul>
        <li>
          {small === 0
            ? texts.smallNone
            : small === 1
              ? texts.smallOne
              : fill(texts.small, { n: small })}
        </li>
        <li>{texts.tip}</li>
        <li>{texts.noResults}</li>
      </ul>
      {wave.state === 'open' ? (
        <p>
          <a href={wavePath(wave.id, 'close')}>{texts.close}</a>
        </p>
      ) : null}
    </ManagePage>
  );
}

/** A band in words; the outermost have open ends, so that nobody and everybody are never shown. */
export function bandWords(band: string, language: Language): string {
  const texts = fieldworkTexts[language].participation.bands;
  const [from = '', to = ''] = band.split('-');
  if (from === '0') return fill(texts.below, { to });
  if (to === '100') return fill(texts.above, { from });
  return fill(texts.between, { from, to });
}
