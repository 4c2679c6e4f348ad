import type { Tree } from '../../core/ballot/plan-schema.ts';
import type { Preview } from '../../core/disclosure/plan/preview.ts';
import type { PreviewOption, Surety } from '../../core/disclosure/plan/preview-option.ts';
import { fill, type Language } from '../../core/language/language.ts';
import { prepareTexts } from '../../texts/prepare.ts';
import { Table } from './table.tsx';

const trees: Tree[] = ['sides', 'layers'];

/** Whether HR may count on seeing it. */
export function countedOn(surety: Surety): boolean {
  return surety === 'certain' || surety === 'likely';
}

/** What each size of the smallest group would show, and which suits this organisation. */
export function CompareSizes(props: { preview: Preview; k: number; language: Language }) {
  const { preview, language } = props;
  const texts = prepareTexts[language].plan;
  const { recommended, options } = preview;
  const sizes = [...new Set(options.map(({ k }) => k))].sort((a, b) => a - b);
  return (
    <section class="stack">
      <h2>{texts.compare}</h2>
      <p>{fill(texts.kReason[recommended.kReason], { k: recommended.k })}</p>
      <p class="hint">{texts.compareHelp}</p>
      <Table
        caption={texts.compare}
        head={
          <>
            <th scope="col">{texts.k}</th>
            {trees.map((tree) => (
              <th scope="col">{texts.tree[tree]}</th>
            ))}
          </>
        }
      >
        {sizes.map((size) => (
          <tr>
            <th scope="row">
              {size} {size === props.k ? <span class="tag">{texts.kNow}</span> : null}
            </th>
            {trees.map((tree) => (
              <td data-head={texts.tree[tree]}>
                {inShort(
                  options.find((option) => option.k === size && option.tree === tree),
                  language,
                )}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </section>
  );
}

function inShort(option: PreviewOption | undefined, language: Language): string {
  const texts = prepareTexts[language].plan;
  if (!option || option.blocks === 0) return texts.compareNone;
  return fill(texts.compareValue, {
    groups: option.groups.filter(({ surety }) => countedOn(surety)).length,
    pairs: option.pairs.filter(({ surety }) => countedOn(surety)).length,
  });
}
