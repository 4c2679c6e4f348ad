import type { AdviceTexts } from '../nl/advice.ts';

/** Ideas per theme of the CSI surveys, by the id of the scale. */
export const advice: AdviceTexts = {
  d1: [
    'In every team meeting, discuss one recent case in which service clashed with time, money or rules. Agree what comes first next time.',
    'Let people without customer contact spend half a day with those who speak to customers.',
  ],
  d2: [
    'As a leader, pick one habit that shows service counts, and ask after a month whether anybody noticed.',
    'For every problem reported, say within a week what happens with it, even when the answer is no.',
  ],
  d3: [
    'Work out with an example of your own what a customer who stays is worth, and put it next to the cost of service.',
    'Give service the same place on the agenda as sales: fixed, with figures and with somebody in charge.',
  ],
  d4: [
    'Turn the service goal into three sentences per team that start with “we do”. Put them up and check them after a quarter.',
    'Collect examples of good conversations and good letters. Use them when new people start.',
  ],
  d5: [
    'With two departments, draw the path of one customer question. Agree who watches over it from start to end.',
    'Find one target that gets in another department’s way and change it together.',
  ],
  d6: [
    'Every month, discuss the three complaints that come back most and name who takes away the cause of each.',
    'Tell whoever passed on a signal what was done with it.',
  ],
  d7: [
    'Ask every team which knowledge or tool was missing last week. Arrange the first one within a month.',
    'Let colleagues teach each other something customers notice, one hour a month.',
  ],
  d8: [
    'Write down per role what people may solve themselves, up to what amount or how much time, and stand by it afterwards.',
    'Agree a short route for exceptions: whom do you call, and who decides the same day?',
  ],
  d9: [
    'Practise one moment in the team: asking further, handing over or calling back. See after two weeks what went better.',
    'Plan a quarter of an hour every day to check whether yesterday’s customer was really helped.',
  ],
};
