import { runAudit } from './audit/run-audit.ts';

process.exitCode = runAudit(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  folder: process.env.GELEDING_CWD ?? process.cwd(),
});
