import { councilTexts } from '../../texts/council.ts';
import { editionTexts } from '../../texts/editions.ts';
import { manageTexts } from '../../texts/manage.ts';
import { type Frame, ManagePage, paperPath, type WaveHead } from './frame.tsx';

/** `/council`: where the works council begins; each wave whose terms are fixed leads to its papers, and to its report. */
export function CouncilHomePage(props: {
  frame: Frame;
  waves: readonly WaveHead[];
  /** Waves of which the council may read its edition of the report by now. */
  reports: ReadonlySet<string>;
}) {
  const { frame, waves, reports } = props;
  const { home } = councilTexts[frame.language];
  const { states } = manageTexts[frame.language];
  return (
    <ManagePage frame={frame} title={home.title} lead={home.lead}>
      {waves.length === 0 ? <p>{home.none}</p> : null}
      <ul class="cards">
        {waves.map(({ id, title, state }) => (
          <li class="card">
            <div class="row">
              <a href={paperPath(frame, id, 'council')}>{title}</a>
              <span class="tag">{states[state]}</span>
            </div>
            {reports.has(id) ? (
              <a href={`/council/${id}/report`}>{editionTexts[frame.language].report}</a>
            ) : null}
          </li>
        ))}
      </ul>
    </ManagePage>
  );
}
