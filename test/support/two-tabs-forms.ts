import { readLetters } from '../../src/actions/mail/compose.ts';
import { readWave } from '../../src/actions/read-wave.ts';
import { readStagesOf } from '../../src/actions/set-stages.ts';
import { dayOf } from '../../src/core/ground/local-day.ts';
import { findMailing } from '../../src/storage/mailings.ts';
import { findOrganisation } from '../../src/storage/organisation.ts';
import { findSeries } from '../../src/storage/series.ts';
import type { Company } from './company.ts';
import type { World } from './world.ts';

export type Fields = Record<string, string>;

/** A form of HR's desk and what it stores. */
export interface Played {
  page: () => string;
  /** Two fields and what two tabs write in them. */
  first: Fields;
  second: Fields;
  /** What is stored, by the fields that are played with. */
  stored: () => Promise<Fields>;
}

/** The day so many days after the clock of the world. */
export const inDays = (world: World, days: number) =>
  dayOf(
    new Date(world.clock.now.getTime() + days * 86_400_000).toISOString(),
    world.context().zone,
  );

/** Where a form is played. */
interface Playing {
  world: World;
  company: Company;
}

/** Every form of the desk that saves several fields, by its name. */
export const forms: Record<string, (playing: Playing) => Played> = {
  organisation: ({ world }) => ({
    page: () => '/manage/organisation',
    first: {
      contact: 'nieuw@brug.example',
      'introduction-nl': 'Regel een.\r\nRegel "twee" & drie.',
    },
    second: { name: 'De Nieuwe Brug' },
    stored: async () => {
      const found = await findOrganisation(world.context().db);
      const { name = '', contact = '', introduction = null } = found ?? {};
      return { name, contact, 'introduction-nl': introduction?.nl ?? '' };
    },
  }),
  stages: ({ world, company }) => ({
    page: () => `/manage/waves/${company.released}/stages`,
    first: { 'unit-heads': inDays(world, 200), staff: inDays(world, 230) },
    second: { council: inDays(world, 190) },
    stored: async () => {
      const found = await readStagesOf(world.context(), company.released);
      return Object.fromEntries(
        Object.entries(found ?? {}).map(([name, on]) => [name, dayOf(on, world.context().zone)]),
      );
    },
  }),
  letters: ({ world, company }) => ({
    page: () => `/manage/waves/${company.fixed}/mail`,
    first: { 'words-nl': 'Beste collega,\r\n\r\nDoe je mee? {link}', 'subject-nl': 'Onze meting' },
    second: { sender: 'Personeelszaken' },
    stored: async () => {
      const wave = await readWave(world.context(), company.fixed);
      const letters = await readLetters(world.context(), wave, 'invitation');
      const { subject = '', words = '' } = letters.get('nl') ?? {};
      const one = { wave: company.fixed, round: 'invitation' } as const;
      const sender = (await findMailing(world.context().db, one))?.sender ?? '';
      return { sender, 'subject-nl': subject, 'words-nl': words };
    },
  }),
  settings: ({ world, company }) => ({
    page: () => `/manage/waves/${company.draft}/settings`,
    first: { rosterDays: '20', axes: 'contact' },
    second: { title: 'Onze tweede meting' },
    stored: async () => {
      const { title, settings } = await readWave(world.context(), company.draft);
      const { axes, retention } = settings;
      const further = axes.filter((axis) => axis !== 'department').join();
      return { title, rosterDays: String(retention.rosterDays), axes: further };
    },
  }),
  series: ({ world, company }) => ({
    page: () => `/manage/waves/${company.released}/series`,
    first: { months: '6', nextOn: inDays(world, 100) },
    second: { title: 'Onze puls' },
    stored: async () => {
      const {
        title = '',
        months = 0,
        nextOn = '',
      } = (await findSeries(world.context().db, company.released)) ?? {};
      return { title, months: String(months), nextOn };
    },
  }),
};
