import {
  kindOf,
  type LetterKind,
  type LetterRound,
  letterRounds,
  roundPath,
} from '../../core/ballot/letter-rounds.ts';
import { fill, type Language } from '../../core/language/language.ts';
import { mailDeskTexts } from '../../texts/mail-desk.ts';
import { type WaveHead, wavePath } from './frame.tsx';

/** How far a round is, and how many of its letters have gone. */
interface RoundState {
  state: 'written' | 'proved' | 'planned' | 'done';
  sent: number;
}

/** How far the rounds of letters are that HR has written. */
export type RoundStates = Partial<Record<LetterRound, RoundState>>;

/** Whether a wave is past the time in which letters of a round go out. */
export function isOver(round: LetterRound, { state }: WaveHead): boolean {
  const before = ['draft', 'planned', 'open'];
  return !(kindOf(round) === 'results' ? [...before, 'closed', 'released'] : before).includes(
    state,
  );
}

/** A round that HR or the end of the wave stopped halfway is neither waiting nor only tried out. */
function shownState(round: LetterRound, { state, sent }: RoundState, wave: WaveHead) {
  if (state === 'done') return state;
  const over = state === 'planned' && isOver(round, wave);
  return over || (state !== 'planned' && sent > 0) ? 'stopped' : state;
}

/** What a round is called: the invitation, the second reminder, the results. */
export function roundName(round: LetterRound, language: Language): string {
  const texts = mailDeskTexts[language].rounds;
  return kindOf(round) === 'reminder'
    ? fill(texts.reminder, { n: round.slice('reminder-'.length) })
    : texts[round as LetterKind];
}

/** Every round that can be prepared now, each with how far it is. */
export function MailRounds(props: {
  wave: WaveHead;
  round: LetterRound;
  rounds: RoundStates;
  language: Language;
}) {
  const { wave, round, rounds, language } = props;
  const texts = mailDeskTexts[language];
  const over = wave.state === 'released';
  const shown = letterRounds.filter(
    (one) => one === round || rounds[one] || (kindOf(one) === 'results') === over,
  );
  return (
    <nav aria-label={texts.roundsTitle}>
      <ul class="mail-rounds">
        {shown.map((one) => {
          const state = rounds[one];
          return (
            <li>
              <a
                href={wavePath(wave.id, roundPath(one))}
                aria-current={one === round ? 'page' : undefined}
              >
                {roundName(one, language)}
              </a>
              <span class="hint">
                {texts.states[state ? shownState(one, state, wave) : 'none']}
              </span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
