import { type CouncilDecision, letsOpen } from '../../core/ballot/council-decision.ts';
import type { CheckWords } from '../../core/ballot/fingerprint.ts';
import type { Text } from '../../core/language/language.ts';
import { type WaveHead, wavePath } from './frame.tsx';

/** What is known about a wave, and nothing about anybody in it. */
export interface WaveFacts extends WaveHead {
  definition: { title: Text; version: string };
  /** People on the staff list, or invited once there is no list any more. */
  people: number;
  /** True once HR has saved the settings itself. */
  settingsReviewed: boolean;
  k: number;
  promise: 'anonymous' | 'confidential';
  /** True where the server opens the box itself and no key holder is needed. */
  serverOpens?: boolean;
  /** True once somebody started to open the box. */
  boxOpened?: boolean;
  /** True where three key holders have a share each, and two open the box together. */
  shares?: boolean;
  /** ISO moments. */
  opens: string;
  closes: string;
  /** Planned blocks, or null before planning. */
  blocks: number | null;
  ticketKeys: { made: number; total: number } | null;
  boxKey: boolean;
  holders: HolderState[];
  /** True once the manifest is fixed and the links exist. */
  fixed: boolean;
  /** What the works council said of the fixed terms, as far as it is written down. */
  decision: Pick<CouncilDecision, 'kind'> | null;
  /** True once links went out: by mail, in a file or on cards. */
  invited: boolean;
  /** The check words in every list of the wave's languages. */
  words?: CheckWords[];
  cancelReason?: string;
}

export interface HolderState {
  position: number;
  name: string;
  proven: boolean;
  rehearsed: boolean;
}

const steps = [
  'roster',
  'settings',
  'questions',
  'plan',
  'keys',
  'proof',
  'fix',
  'council',
  'invite',
  'open',
  'participation',
  'close',
  'box',
  'report',
  'stages',
] as const;
export type Step = (typeof steps)[number];

export type StepStatus = 'done' | 'now' | 'later' | 'any';

/** Keys are ready when every holder has shown the key and one of them has rehearsed (design §4.5). */
export function keysReady({ boxKey, holders, ticketKeys, serverOpens }: WaveFacts): boolean {
  const proven = holders.length > 0 && holders.every((holder) => holder.proven);
  const made = ticketKeys !== null && ticketKeys.made === ticketKeys.total;
  if (serverOpens) return boxKey && made;
  return boxKey && made && proven && holders.some(({ rehearsed }) => rehearsed);
}

/** The one thing HR can do next; null when there is nothing left to do. */
export function nextStep(facts: WaveFacts): Step | null {
  switch (facts.state) {
    case 'draft':
      if (facts.people === 0) return 'roster';
      return facts.settingsReviewed ? 'plan' : 'settings';
    case 'planned':
      if (facts.fixed) return letsOpen(facts.decision) ? 'open' : 'council';
      return keysReady(facts) ? 'fix' : 'keys';
    case 'open':
      return facts.invited ? 'participation' : 'invite';
    case 'closed':
      return 'box';
    case 'released':
    case 'purged':
      return 'report';
    case 'cancelled':
      return null;
  }
}

/** Where each step stands, and where it leads if HR can go there now. */
export function lifeOf(facts: WaveFacts): { step: Step; status: StepStatus; href?: string }[] {
  const next = nextStep(facts);
  const at = next ? steps.indexOf(next) : -1;
  return steps.map((step, index) => {
    const href = hrefOf(step, facts);
    const behind = isBehind(step, facts) ?? index < at;
    const ahead: StepStatus = href && anyTime.includes(step) ? 'any' : 'later';
    const status = step === next ? 'now' : behind ? 'done' : ahead;
    return href ? { step, status, href } : { step, status };
  });
}

/** What is done is known by itself of some steps, and by the steps before them of the others. */
function isBehind(step: Step, facts: WaveFacts): boolean | null {
  if (step === 'proof') return facts.fixed;
  if (step === 'questions') return facts.state !== 'draft';
  if (step === 'council') return letsOpen(facts.decision);
  return step === 'invite' ? facts.invited : null;
}

/** Steps that wait for no other and need no turn of their own. */
const anyTime: Step[] = ['questions', 'proof', 'invite', 'close', 'stages'];

function hrefOf(step: Step, facts: WaveFacts): string | undefined {
  const { id, state } = facts;
  const open: Record<Step, boolean> = {
    roster: state === 'draft',
    settings: state === 'draft' || state === 'planned',
    questions: state === 'draft' || state === 'planned',
    plan: state === 'planned' || (state === 'draft' && facts.people > 0),
    keys: ['planned', 'open', 'closed'].includes(state),
    proof: state !== 'cancelled',
    fix: state === 'planned' && !facts.fixed && keysReady(facts),
    invite: facts.fixed && (state === 'planned' || state === 'open'),
    council: state === 'planned' && facts.fixed,
    open: state === 'planned' && facts.fixed && letsOpen(facts.decision),
    participation: state === 'open',
    close: state === 'open',
    box: state === 'closed',
    report: state === 'released' || state === 'purged',
    stages: state === 'released' || state === 'purged',
  };
  if (!open[step]) return undefined;
  if (step === 'report') return `/results/${id}`;
  if (step === 'box') return wavePath(id, facts.serverOpens ? 'open-box' : 'keys');
  return wavePath(id, step);
}
