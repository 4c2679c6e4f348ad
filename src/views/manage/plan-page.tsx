import type { Axis, Tree } from '../../core/ballot/plan-schema.ts';
import type { IncompleteAxis } from '../../core/disclosure/plan/axes.ts';
import type { Preview } from '../../core/disclosure/plan/preview.ts';
import type { PreviewOption } from '../../core/disclosure/plan/preview-option.ts';
import { fill, say } from '../../core/language/language.ts';
import { nameIn } from '../../forms/form.ts';
import { planForm } from '../../forms/plan.ts';
import { prepareTexts } from '../../texts/prepare.ts';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';
import { CompareSizes } from './plan-compare.tsx';
import { PlanPreview, type Pooled } from './plan-preview.tsx';

export interface PlanPageProps {
  frame: Frame;
  wave: WaveHead;
  /** Both trees, at the wave's own k and others to compare with (`previewWave`). */
  preview: Preview;
  /** The wave's smallest group. */
  k: number;
  axes: Axis[];
  /** Chosen axes that the plan has to do without. */
  leftOut: IncompleteAxis[];
  /** Who is too few for a block of their own, per tree (`Planning.pooled`). */
  pooled: Record<Tree, Pooled[]>;
  /** The tree chosen before, or planned already. */
  chosen?: Tree;
}

const trees = ['sides', 'layers'] as const;

/** `/manage/waves/:id/plan`: the one question, with what each answer shows; posts `tree`. */
export function PlanPage(props: PlanPageProps) {
  const { frame, wave, preview, k } = props;
  const texts = prepareTexts[frame.language].plan;
  const planned = wave.state !== 'draft';
  const chosen = props.chosen ?? preview.recommended.tree;
  const shown = preview.options.filter((option) => option.k === k && option.blocks > 0);
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={planned ? texts.planned : texts.lead}
      wave={wave}
    >
      {props.leftOut.map(({ title, blanks }) => (
        <p class="notice notice-warn">
          {fill(texts.leftOut, { axis: say(title, frame.language), n: blanks })}
        </p>
      ))}
      {shown.length === 0 ? (
        <p class="notice notice-warn" role="alert">
          {fill(texts.tooSmall, { k })}
        </p>
      ) : planned ? null : (
        <Question {...props} chosen={chosen} />
      )}
      {shown
        .filter(({ tree }) => !planned || tree === chosen)
        .map((option) => (
          <Answer option={option} {...props} />
        ))}
      {planned ? null : (
        <>
          <CompareSizes preview={preview} k={k} language={frame.language} />
          <p>
            {texts.change} <a href={wavePath(wave.id, 'settings')}>{texts.toSettings}</a>
          </p>
        </>
      )}
    </ManagePage>
  );
}

function Question({ frame, wave, preview, chosen }: PlanPageProps) {
  const texts = prepareTexts[frame.language].plan;
  const { recommended } = preview;
  return (
    <form method="post" action={wavePath(wave.id, 'plan')} class="card">
      <fieldset>
        <legend>{texts.question}</legend>
        <div class="choices">
          {trees.map((tree) => (
            <label class="choice" for={tree}>
              <input
                type="radio"
                id={tree}
                name={nameIn(planForm, 'tree')}
                value={tree}
                checked={tree === chosen}
              />
              <span>
                {texts.tree[tree]}{' '}
                {tree === recommended.tree ? (
                  <span class="tag tag-accent">{texts.recommended}</span>
                ) : null}
                <span class="hint">{texts.treeAbout[tree]}</span>
                {tree === recommended.tree ? (
                  <span class="hint">{texts.treeReason[recommended.treeReason]}</span>
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
  );
}

function Answer({ option, frame, axes, pooled }: PlanPageProps & { option: PreviewOption }) {
  const { tree } = option;
  return (
    <section class="card" aria-labelledby={`preview-${tree}`}>
      <h2 id={`preview-${tree}`}>{prepareTexts[frame.language].plan.tree[tree]}</h2>
      <PlanPreview option={option} axes={axes} pooled={pooled[tree]} language={frame.language} />
    </section>
  );
}
