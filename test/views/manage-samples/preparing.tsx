import { readFileSync } from 'node:fs';
import { identified } from '../../../src/core/definition/own-questions/own-question.ts';
import { axesOf, incompleteAxes } from '../../../src/core/disclosure/plan/axes.ts';
import { planBlocks } from '../../../src/core/disclosure/plan/plan.ts';
import { previewWave } from '../../../src/core/disclosure/plan/preview.ts';
import type { Language } from '../../../src/core/language/language.ts';
import { readRoster } from '../../../src/core/roster/read-roster.ts';
import { withOwnParts } from '../../../src/definitions.ts';
import { settingsValues } from '../../../src/forms/settings.ts';
import { ConfirmPage } from '../../../src/views/manage/confirm-page.tsx';
import { KeysPage } from '../../../src/views/manage/keys-page.tsx';
import { PlanPage } from '../../../src/views/manage/plan-page.tsx';
import { ProofPage } from '../../../src/views/manage/proof-page.tsx';
import { QuestionsPage } from '../../../src/views/manage/questions-page.tsx';
import { RemovePersonPage } from '../../../src/views/manage/remove-person-page.tsx';
import { RosterPage } from '../../../src/views/manage/roster-page.tsx';
import { RosterPreviewPage } from '../../../src/views/manage/roster-preview.tsx';
import { SettingsPage } from '../../../src/views/manage/settings-page.tsx';
import { WavePage } from '../../../src/views/manage/wave-page.tsx';
import { checkWords, definition, facts, planned, settings } from '../manage-facts.ts';
import { deskOf, type Samples } from './desk-of.ts';

const ownQuestions = [
  identified({
    kind: 'choice',
    text: { nl: 'Wat eerst?', en: 'What first?' },
    options: [{ nl: 'Koffie', en: 'Coffee' }, { nl: 'Thee' }],
    because: 'We kiezen een automaat.',
  }),
  identified({ kind: 'open', text: { nl: 'Wat mist er?' }, options: [], because: '' }),
];

const link = (n: number) =>
  `https://voorbeeld.example/s#${String(n).padStart(22, 'k')}.${'m'.repeat(43)}`;

const roster = (name: string) =>
  readRoster({ bytes: readFileSync(`test/fixtures/rosters/${name}`), definition });

/** Both trees over the fixture's 623 people, really planned and simulated. */
const people = roster('roster-utf8.csv').people.map(({ attributes }) => attributes);

const request = {
  people,
  axes: axesOf(definition, people, ['layer', 'department', 'site']),
  expectedResponse: settings.expectedResponse,
  leaders: definition.leaders,
  k: settings.k,
};

const plan = {
  preview: previewWave({ ...request, random: chance(7), draws: 60 }),
  axes: request.axes,
  k: settings.k,
  leftOut: incompleteAxes(definition, { people }, ['layer', 'department', 'site', 'contact']),
  pooled: {
    sides: planBlocks({ ...request, tree: 'sides' }).pooled,
    layers: planBlocks({ ...request, tree: 'layers' }).pooled,
  },
};

/** A repeatable source of chance (a linear congruential generator). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Pages of a wave from its staff list to its opening. */
export function preparingSamples(language: Language): Samples {
  const { frame, wave, at } = deskOf(language);
  const carry = { text: 'a;b', fileName: 'lijst.csv' };
  const upload = { wave, definition, choices: {}, fileName: 'lijst.csv', carry };
  const form = { wave, definition, definitions: [definition] };
  return {
    'wave in draft': <WavePage frame={frame(`/manage/waves/${facts.id}`)} facts={facts} />,
    'wave planned': <WavePage frame={frame(`/manage/waves/${facts.id}`)} facts={planned} />,
    'wave open': (
      <WavePage
        frame={frame(`/manage/waves/${facts.id}`)}
        facts={{ ...planned, state: 'open', fixed: true, words: checkWords }}
      />
    ),
    'wave cancelled': (
      <WavePage
        frame={frame(`/manage/waves/${facts.id}`)}
        facts={{ ...planned, state: 'cancelled', cancelReason: 'Reorganisatie' }}
      />
    ),
    roster: <RosterPage frame={at('roster')} wave={wave} definition={definition} people={12} />,
    'roster without a file': (
      <RosterPage
        frame={at('roster')}
        wave={wave}
        definition={definition}
        people={0}
        problems={[{ field: 'roster', code: 'noFile' }]}
      />
    ),
    'somebody off the list': <RemovePersonPage frame={at('roster/remove')} wave={wave} />,
    'somebody found on the list': (
      <RemovePersonPage
        frame={at('roster/remove')}
        wave={{ ...wave, state: 'planned' }}
        found={{ number: '00123', name: 'Naam' }}
      />
    ),
    'nobody found on the list': (
      <RemovePersonPage
        frame={at('roster/remove')}
        wave={wave}
        problems={[{ field: 'person', code: 'personUnknown' }]}
      />
    ),
    'roster that is sound': (
      <RosterPreviewPage frame={at('roster')} {...upload} reading={roster('roster-utf8.csv')} />
    ),
    'roster with faults': (
      <RosterPreviewPage frame={at('roster')} {...upload} reading={roster('roster-faulty.csv')} />
    ),
    settings: (
      <SettingsPage
        frame={at('settings')}
        {...form}
        values={settingsValues(wave.title, { ...settings, k: 12 })}
        missing={{ site: 3 }}
      />
    ),
    'settings after planning': (
      <SettingsPage
        frame={at('settings')}
        {...form}
        wave={{ ...wave, state: 'planned' }}
        values={settingsValues(wave.title, settings)}
      />
    ),
    'settings with faults': (
      <SettingsPage
        frame={at('settings')}
        {...form}
        values={{}}
        problems={[
          { field: 'title', code: 'required' },
          { field: 'languages', code: 'noLanguage' },
          { field: 'k', code: 'kFloor' },
          { field: 'response-top', code: 'badNumber', values: { min: 5, max: 100 } },
          { field: 'holder-1', code: 'noHolder' },
        ]}
      />
    ),
    plan: <PlanPage frame={at('plan')} wave={wave} {...plan} />,
    'plan of too few people': (
      <PlanPage
        frame={at('plan')}
        wave={wave}
        {...plan}
        preview={previewWave({ ...request, people: people.slice(0, 8), random: chance(7) })}
      />
    ),
    'plan that is made': (
      <PlanPage frame={at('plan')} wave={{ ...wave, state: 'planned' }} {...plan} chosen="layers" />
    ),
    proof: (
      <ProofPage
        frame={at('proof')}
        wave={wave}
        definition={definition}
        languages={definition.languages}
        reading="nl"
        side="leaders"
      />
    ),
    questions: (
      <QuestionsPage
        frame={at('questions')}
        wave={wave}
        settings={{ ...settings, ownQuestions }}
        asked={withOwnParts(definition, { ...settings, ownQuestions })}
        modules={definition.modules ?? []}
        version={1}
        values={{ kind: ['open'], 'text-nl': ['Wat is je naam?'] }}
        problems={[{ field: 'because', code: 'asksIdentity' }]}
      />
    ),
    'questions that are fixed': (
      <QuestionsPage
        frame={at('questions')}
        wave={{ ...wave, state: 'planned' }}
        settings={settings}
        asked={definition}
        modules={[]}
        version={1}
        values={{}}
      />
    ),
    keys: <KeysPage frame={at('keys')} facts={planned} />,
    'keys with a link': (
      <KeysPage
        frame={at('keys')}
        facts={planned}
        made={{ name: 'Ondernemingsraad', link: link(1) }}
      />
    ),
    'confirm fixing': <ConfirmPage frame={at('fix')} facts={planned} step="fix" />,
    'confirm cancelling, with faults': (
      <ConfirmPage
        frame={at('cancel')}
        facts={planned}
        step="cancel"
        problems={[
          { field: 'reason', code: 'noReason' },
          { field: 'sure', code: 'notConfirmed' },
        ]}
      />
    ),
  };
}
