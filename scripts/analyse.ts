import { analyse } from './analyse/analyse.ts';

process.exitCode = await analyse(process.argv.slice(2), {
  folder: process.env.GELEDING_CWD ?? process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  log: console.log,
  error: console.error,
});
