import type { Axis } from '../../core/ballot/plan-schema.ts';
import type { PreviewGroup, PreviewOption } from '../../core/disclosure/plan/preview-option.ts';
import { fill, type Language, say } from '../../core/language/language.ts';
import { prepareTexts } from '../../texts/prepare.ts';
import { selectionLabel } from './selection-label.ts';

interface PlanMissingProps {
  option: PreviewOption;
  axes: Axis[];
  language: Language;
}

/** As many names as a reader takes in at a glance. */
const most = 12;

/** In plain sight, what the report will not show or only perhaps: sides, layers, departments. */
export function PlanMissing({ option, axes, language }: PlanMissingProps) {
  const texts = prepareTexts[language].plan;
  const plain = option.groups.filter(({ select }) => Object.keys(select).length === 1);
  const [, ...pairs] = option.pairs;
  const nameOf = ({ select }: PreviewGroup) => selectionLabel(select, axes, language);
  const all = plain.map(nameOf);
  /** A layer and a department of the same name are told apart. */
  const nameApart = (group: PreviewGroup) => {
    const name = nameOf(group);
    const axis = axes.find(({ id }) => id in group.select);
    const twice = all.filter((one) => one === name).length > 1;
    return twice && axis ? `${name} (${say(axis.title, language)})` : name;
  };
  const line = (title: string, groups: PreviewGroup[]) => {
    if (groups.length === 0) return null;
    const names = groups.slice(0, most).map(nameApart);
    const more = groups.length - names.length;
    const listed = more > 0 ? [...names, fill(texts.more, { n: more })] : names;
    return (
      <p>
        <strong>{title}:</strong> {listed.join(', ')}.
      </p>
    );
  };
  return (
    <>
      {line(
        texts.notThere,
        plain.filter(({ surety }) => surety === 'no'),
      )}
      {line(
        texts.notSure,
        plain.filter(({ surety }) => surety === 'uncertain'),
      )}
      {option.pairs.length > 0 && pairs.length === 0 ? <p>{texts.onlyWholePair}</p> : null}
    </>
  );
}
