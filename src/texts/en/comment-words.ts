import type { CommentWords } from '../nl/comment-words.ts';

export const commentWords: CommentWords = {
  workload:
    'busy workload pressure hurry rush rushed roster* staffing understaffed stress* overtime capacity no-time more-time enough-time little-time short-staffed',
  cooperation:
    'cooperat* collaborat* colleague* department* together handover team teams teamwork silo silos each-other transferred',
  leadership:
    'leader* manager* management director* boss bosses supervisor* executives lead-by-example',
  customers: 'customer* client* complaint* visitor* guest* callback* call-back caller* front-desk',
  tools:
    'system systems computer* software scanner* tool tools program programs equipment website app outage* laptop* network',
  rules:
    'rules procedure* protocol* forms permission approval authority decide* decision* bureaucra* red-tape',
  knowledge:
    'knowledge training trainings trained courses onboarding learn* skills skill explain* newcomer*',
  information:
    'information informed communicat* message* clear unclear mail mails newsletter* goals feedback',
  appreciation:
    'appreciat* recogni* compliment* salary salaries paid wage* reward* bonus* thank* promotion valued',
  planning:
    'planning delivery deliver* waiting wait appointment* invoice* billing mistake* error* promise promised promises delay* schedul*',
};
