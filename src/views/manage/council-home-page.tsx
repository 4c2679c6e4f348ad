import { councilTexts } from '../../texts/council.ts';
import { manageTexts } from '../../texts/manage.ts';
import { type Frame, ManagePage, paperPath, type WaveHead } from './frame.tsx';

/** `/council`: where the works council begins; each wave whose terms are fixed leads to its papers. */
export function CouncilHomePage({ frame, waves }: { frame: Frame; waves: readonly WaveHead[] }) {
  const { home } = councilTexts[frame.language];
  const { states } = manageTexts[frame.language];
  return (
    <ManagePage frame={frame} title={home.title} lead={home.lead}>
      {waves.length === 0 ? <p>{home.none}</p> : null}
      <ul class="plain">
        {waves.map(({ id, title, state }) => (
          <li class="row">
            <a href={paperPath(frame, id, 'council')}>{title}</a>
            <span class="tag">{states[state]}</span>
          </li>
        ))}
      </ul>
    </ManagePage>
  );
}
