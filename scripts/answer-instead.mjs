/** What the commands that act at once take; every other command reads its own arguments. */
const taken = {
  deploy: ['--as NAME'],
  doctor: ['--as NAME', 'https://your.worker'],
  dev: [],
  check: [],
  build: [],
};

/**
 * How to call a command that would act at once, where that is asked (`--help`) or where an argument is not one of
 * its own: a slip of the pen must not deploy another organisation.
 * @returns {{ text: string, status: number } | null} null where the command may start
 * @example answerInstead('deploy', ['--name', 'zuid']) // … does not know "--name" …
 */
export function answerInstead(command, args) {
  const known = taken[command];
  if (!known) return null;
  const options = known.map((one) => ` [${one}]`).join('');
  const text = `npm run ${command}${options && ` --${options}`}`;
  if (args.includes('--help') || args.includes('-h')) return { text, status: 0 };
  const wrong = args.find((arg, at) => !isKnown(known, arg, args[at - 1]));
  if (wrong === undefined) return null;
  return { text: `"${command}" does not know "${wrong}": ${text}`, status: 2 };
}

/** An option by its name, what follows one that takes a value, or an address where one is taken. */
function isKnown(known, arg, before) {
  if (known.some((one) => one.split(' ')[0] === arg)) return true;
  if (known.some((one) => one.startsWith(`${before} `)) && !arg.startsWith('--')) return true;
  return /^https?:/.test(arg) && known.some((one) => one.startsWith('https:'));
}
