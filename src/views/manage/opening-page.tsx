import { fill } from '../../core/language/language.ts';
import { serverOpenedTexts } from '../../texts/server-opened.ts';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';

export interface OpeningPageProps {
  frame: Frame;
  wave: WaveHead;
  /** Ballots looked at, and ballots in the box. */
  done: number;
  total: number;
}

/**
 * `/manage/waves/:id/open-box` once opening has started: how far the server is. A script presses the
 * button, again and again; without one HR presses it, or the schedule goes on by itself.
 */
export function OpeningPage({ frame, wave, done, total }: OpeningPageProps) {
  const texts = serverOpenedTexts[frame.language].opening;
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      wave={wave}
      scripts={['manage.js']}
    >
      <section class="card" aria-labelledby="opening-count">
        <p
          id="opening-phase"
          role="status"
          data-counting={texts.counting}
          data-stopped={texts.stopped}
        >
          {done < total ? texts.phase : texts.counting}
        </p>
        <progress
          id="opening-bar"
          aria-labelledby="opening-count"
          value={done}
          max={Math.max(1, total)}
        ></progress>
        <p id="opening-count" data-words={texts.count}>
          {fill(texts.count, { done, total })}
        </p>
        <p
          id="opening-left"
          class="hint"
          data-seconds={texts.seconds}
          data-minutes={texts.minutes}
        ></p>
        <form method="post" action={wavePath(wave.id, 'open-box')} data-opening="">
          <div class="row">
            <button type="submit">{texts.goOn}</button>
          </div>
        </form>
      </section>
      <p>{texts.leave}</p>
    </ManagePage>
  );
}
