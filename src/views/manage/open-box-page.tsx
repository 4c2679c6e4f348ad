import { manageTexts } from '../../texts/manage.ts';
import { serverOpenedTexts } from '../../texts/server-opened.ts';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';

/** `/manage/waves/:id/open-box`: asks once more before the server opens a box. */
export function OpenBoxPage({ frame, wave }: { frame: Frame; wave: WaveHead }) {
  const { language } = frame;
  const texts = serverOpenedTexts[language].open;
  return (
    <ManagePage frame={frame} title={texts.title} lead={texts.lead} wave={wave}>
      <ul>
        {texts.facts.map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
      <form method="post" action={wavePath(wave.id, 'open-box')}>
        <div class="row">
          <button type="submit">{texts.submit}</button>
          <a class="button button-secondary" href={wavePath(wave.id)}>
            {manageTexts[language].back}
          </a>
        </div>
      </form>
    </ManagePage>
  );
}
