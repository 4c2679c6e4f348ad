import type { Tree } from '../../core/disclosure/plan-schema.ts';
import { fill, type Language } from '../../core/language.ts';
import { prepareTexts } from '../../texts/prepare.ts';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';
import { PlanPreview, type PlanPreviewProps } from './plan-preview.tsx';

export interface PlanPageProps {
  frame: Frame;
  wave: WaveHead;
  /** What each answer to the one question would show. */
  previews: Record<Tree, Omit<PlanPreviewProps, 'language'>>;
  recommended: { tree: Tree; reason: 'pairs' | 'few-pairs' | 'one-side'; pairs: number };
  /** The tree chosen before, or planned already. */
  chosen?: Tree;
}

const trees = ['sides', 'layers'] as const;

/** `/manage/waves/:id/plan`: the one question, with what each answer shows; posts `tree`. */
export function PlanPage(props: PlanPageProps) {
  const { frame, wave, previews, recommended } = props;
  const { language } = frame;
  const texts = prepareTexts[language].plan;
  const planned = wave.state !== 'draft';
  const chosen = props.chosen ?? recommended.tree;
  if (planned) {
    return (
      <ManagePage frame={frame} title={texts.title} lead={texts.planned} wave={wave}>
        <section class="stack" aria-labelledby="planned">
          <h2 id="planned">{texts.tree[chosen]}</h2>
          <PlanPreview {...previews[chosen]} language={language} />
        </section>
      </ManagePage>
    );
  }
  return (
    <ManagePage frame={frame} title={texts.title} lead={texts.lead} wave={wave}>
      <form method="post" action={wavePath(wave.id, 'plan')} class="card">
        <fieldset>
          <legend>{texts.question}</legend>
          <div class="choices">
            {trees.map((tree) => (
              <label class="choice" for={tree}>
                <input type="radio" id={tree} name="tree" value={tree} checked={tree === chosen} />
                <span>
                  {texts.tree[tree]}{' '}
                  {tree === recommended.tree ? (
                    <span class="tag tag-accent">{texts.recommended}</span>
                  ) : null}
                  <span class="hint">{texts.treeAbout[tree]}</span>
                  {tree === recommended.tree ? (
                    <span class="hint">
                      {fill(texts.reason[recommended.reason], { n: recommended.pairs })}
                    </span>
                  ) : null}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div class="row">
          <button type="submit">{texts.submit}</button>
        </div>
      </form>
      {trees.map((tree) => (
        <section class="stack" aria-labelledby={`preview-${tree}`}>
          <h2 id={`preview-${tree}`}>{texts.tree[tree]}</h2>
          <PlanPreview {...previews[tree]} language={language} />
        </section>
      ))}
      <p>
        {texts.change} <a href={wavePath(wave.id, 'settings')}>{texts.toSettings}</a>
      </p>
    </ManagePage>
  );
}

/** Instead of the question, when the whole organisation is smaller than one block. */
export function TooSmallPage(props: {
  frame: Frame;
  wave: WaveHead;
  headcount: number;
  expected: number;
  k: number;
}) {
  const texts = prepareTexts[props.frame.language as Language].plan;
  const { headcount, expected, k } = props;
  return (
    <ManagePage frame={props.frame} title={texts.title} wave={props.wave}>
      <p class="notice notice-warn" role="alert">
        {fill(texts.tooSmall, { headcount, expected, k })}
      </p>
      <p>
        <a href={wavePath(props.wave.id, 'settings')}>{texts.toSettings}</a>
      </p>
    </ManagePage>
  );
}
