import { fill } from '../../core/language/language.ts';
import { h } from '../base/dom.ts';
import { me, type Session } from './session.ts';

type Child = Node | string | null | false | undefined;
type StepName = keyof Session['texts']['steps'];

/** The steps of each path through the page. */
const paths = {
  maker: ['make', 'save', 'sheet', 'readBack', 'rehearse', 'done'],
  meeting: ['make', 'share1', 'share2', 'share3', 'rehearse', 'done'],
  second: ['load', 'rehearse', 'done'],
  opening: ['check', 'open', 'comments', 'publish', 'done'],
} as const satisfies Record<string, readonly StepName[]>;
export type Path = keyof typeof paths;

/** Where on a path a screen stands. */
export interface Place {
  path: Path;
  step: StepName;
}

/** A screen: whose wave it is, the steps with the current one marked, a heading, the content. */
export function screen(
  session: Session,
  place: Place | null,
  title: string,
  ...children: Child[]
): HTMLElement {
  const { texts, ceremony } = session;
  return h(
    'section',
    { class: 'stack key-screen' },
    h(
      'p',
      { class: 'eyebrow' },
      `${fill(texts.wave, { wave: ceremony.wave.title })} · ${fill(texts.holder, { name: me(session).name })}`,
    ),
    place && stepList(session, place),
    h('h1', {}, title),
    ...children,
  );
}

function stepList({ texts }: Session, { path, step }: Place) {
  const names: readonly StepName[] = paths[path];
  return h(
    'ol',
    { class: 'steps key-steps', 'aria-label': texts.stepsLabel },
    ...names.map((name) =>
      h(
        'li',
        { 'aria-current': name === step && 'step', class: passed(names, name, step) && 'passed' },
        texts.steps[name],
      ),
    ),
  );
}

function passed(names: readonly StepName[], name: StepName, step: StepName): boolean {
  return names.indexOf(name) < names.indexOf(step);
}

export function lead(text: string): HTMLElement {
  return h('p', { class: 'lead' }, text);
}

export function list(items: readonly string[]): HTMLElement {
  return h('ul', {}, ...items.map((item) => h('li', {}, item)));
}

/** A button that takes no second press while what the first one began goes on. */
export function button(
  label: string,
  act: () => Promise<void> | void,
  kind: 'large' | 'secondary' | 'quiet' | 'danger' | 'plain' = 'plain',
): HTMLButtonElement {
  const className = kind === 'plain' ? undefined : `button-${kind}`;
  const onclick = async () => {
    const going = act();
    if (!going) return;
    element.disabled = true;
    await going.finally(() => {
      element.disabled = false;
    });
  };
  const element = h('button', { type: 'button', class: className, onclick }, label);
  return element;
}

export function row(...children: Child[]): HTMLElement {
  return h('div', { class: 'row' }, ...children);
}

/** A line that is empty until something has to be said, and is then read aloud. */
export interface SayLine {
  element: HTMLElement;
  bad(text: string): void;
  good(text: string): void;
  clear(): void;
}

export function sayLine(): SayLine {
  const element = h('p', { role: 'status' });
  const say = (text: string, className: string) => {
    element.className = className;
    element.textContent = text;
  };
  return {
    element,
    bad: (text) => {
      say(text, 'error-text');
      element.scrollIntoView({ block: 'nearest' });
    },
    good: (text) => say(text, 'good-text'),
    clear: () => say('', ''),
  };
}
