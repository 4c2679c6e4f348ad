import { analyse } from './analyse/analyse.ts';

process.exitCode = await analyse(
  process.argv.slice(2),
  process.env.GELEDING_CWD ?? process.cwd(),
  console,
);
