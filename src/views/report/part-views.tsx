import type { Child } from 'hono/jsx';
import type { Fact, Part, Tile } from '../../core/report/model/page.ts';

type Of<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>;

/** A part of a page on a card of its own. */
export function Section({ title, children }: { title?: string; children?: Child }) {
  return (
    <section class="card part">
      {title ? <h2>{title}</h2> : null}
      {children}
    </section>
  );
}

const tones = { soft: 'soft', small: 'small soft', notice: 'notice' };

export function Text({ part: { text, tone } }: { part: Of<'text'> }) {
  return <p class={tone && tones[tone]}>{text}</p>;
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  const toWrite = facts.every(({ open }) => open);
  return (
    <dl class={toWrite ? 'facts to-write' : 'facts'}>
      {facts.map(({ term, value, code, href }) => (
        <>
          <dt>{term}</dt>
          <dd class={code ? 'mono' : undefined}>{href ? <a href={href}>{value}</a> : value}</dd>
        </>
      ))}
    </dl>
  );
}

/** Themes to talk about first, each with its reasons. */
export function Topics({ topics }: Pick<Of<'topics'>, 'topics'>) {
  return (
    <ol class="topics">
      {topics.map(({ title, reasons }) => (
        <li>
          <h3>{title}</h3>
          <ul>
            {reasons.map((reason) => (
              <li>{reason}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

export function Ideas({ ideas }: Pick<Of<'ideas'>, 'ideas'>) {
  return (
    <div class="stack">
      {ideas.map(({ title, items }) => (
        <div class="stack tight">
          <h3>{title}</h3>
          <ul>
            {items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Figures at a glance; `withheld` is the word for one that the release does not carry. */
export function Tiles({ tiles, withheld }: { tiles: readonly Tile[]; withheld: string }) {
  return (
    <dl class="tiles">
      {tiles.map(({ label, value, unit, note }) => (
        <div class="card tile">
          <dt>{label}</dt>
          <dd>
            {value === null ? (
              <span class="soft">{withheld}</span>
            ) : (
              <>
                <span class="tile-value">{value}</span> <span>{unit}</span>
              </>
            )}
            {note && value !== null ? <span class="tile-note">{note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
