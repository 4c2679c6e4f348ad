import { later } from '../core/ground/later.ts';

/** D1's point-in-time recovery reaches back this far; nothing deleted is gone from it sooner. */
const backupDays = 30;

/** Until which day the platform's own backups could bring back what is deleted now. */
export function backupsUntil(now: Date): string {
  return later(now, backupDays, 'days').slice(0, 10);
}
