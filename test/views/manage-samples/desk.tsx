import type { Language } from '../../../src/core/language/language.ts';
import { ArchivePage } from '../../../src/views/manage/archive-page.tsx';
import { LogPage } from '../../../src/views/manage/log-page.tsx';
import { OrganisationPage } from '../../../src/views/manage/organisation-page.tsx';
import { SeriesPage } from '../../../src/views/manage/series-page.tsx';
import { WavesPage } from '../../../src/views/manage/waves-page.tsx';
import { definition, settings } from '../manage-facts.ts';
import { deskOf, type Samples } from './desk-of.ts';

/** Pages of the desk as a whole: its waves, organisation, archive and log. */
export function deskSamples(language: Language): Samples {
  const { frame, wave, at } = deskOf(language);
  const log = { position: 1, at: '2026-11-21T20:00:00.000Z', hash: 'abcdefghijkl' };
  return {
    'no waves yet': (
      <WavesPage
        frame={frame('/manage')}
        waves={[]}
        definitions={[definition]}
        ready={{ organisation: false }}
      />
    ),
    'waves with a faulty form': (
      <WavesPage
        frame={frame('/manage')}
        waves={[{ ...wave, people: 623, opens: settings.opens, closes: settings.closes }]}
        definitions={[definition]}
        ready={{ organisation: true }}
        values={{ title: [''] }}
        problems={[{ field: 'title', code: 'required' }]}
      />
    ),
    organisation: (
      <OrganisationPage
        frame={frame('/manage/organisation', { done: 'saved' as const })}
        values={{ name: ['Voorbeeld BV'] }}
        logo="/logo"
      />
    ),
    'organisation with faults': (
      <OrganisationPage
        frame={frame('/manage/organisation')}
        values={{}}
        problems={[
          { field: 'name', code: 'required' },
          { field: 'logo', code: 'logoActive' },
        ]}
      />
    ),
    archive: (
      <ArchivePage frame={frame('/manage/archive')} underWay={[wave]} empty={false} described />
    ),
    'archive in an empty installation': (
      <ArchivePage
        frame={frame('/manage/archive')}
        underWay={[]}
        empty
        described={false}
        problems={[{ field: 'archive', code: 'noFile' }]}
      />
    ),
    'wave that is repeated': (
      <SeriesPage
        frame={at('series')}
        wave={{ ...wave, state: 'released' }}
        today="2026-11-28"
        possible
        series={{ title: 'Puls', months: 3, nextOn: '2027-02-01' }}
        latest={{ id: 'a1b2c3d4e5f6', title: 'Puls 2026-11' }}
      />
    ),
    'wave that is not repeated yet': (
      <SeriesPage
        frame={at('series')}
        wave={wave}
        today="2026-11-28"
        possible
        series={null}
        latest={null}
        problems={[{ field: 'nextOn', code: 'datePast' }]}
      />
    ),
    log: (
      <LogPage
        frame={frame('/manage/log')}
        lines={[{ ...log, actor: 'hr', action: 'wave.created', details: '{"wave":"a1"}' }]}
        brokenAt={null}
        reading={{ zone: 'Europe/Amsterdam', names: { a1: 'Voorjaar' } }}
      />
    ),
    'log that was changed': (
      <LogPage
        frame={frame('/manage/log')}
        lines={[{ ...log, actor: 'hr', action: 'wave.created', details: '{}' }]}
        brokenAt={1}
        reading={{ zone: 'Europe/Amsterdam', names: {} }}
      />
    ),
  };
}
