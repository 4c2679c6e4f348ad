import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { startLocal } from '../local/start-local.ts';

/** The Worker in a program of its own, that can be killed at any moment. */
export interface Served {
  origin: string;
  /** Ends everything at once, as a power cut would; nothing is told beforehand. */
  kill: () => Promise<void>;
  /** Starts it again on the same database and at the same address. */
  start: () => Promise<void>;
  /** Everything it wrote about itself since the first start. */
  said: () => string;
}

/** The argument that has this command serve instead of torture. */
export const serving = 'serve';

/** Starts the Worker beside this program, on a prepared folder. */
export async function serveBeside(data: string): Promise<Served> {
  let child: ChildProcess | null = null;
  let port = 0;
  const said: string[] = [];
  const start = async () => {
    const own = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', process.argv[1] ?? '', serving, data, `${port}`],
      { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true },
    );
    child = own;
    own.stdout?.on('data', (text) => said.push(String(text)));
    own.stderr?.on('data', (text) => said.push(String(text)));
    const [first] = await Promise.race([once(own, 'message'), once(own, 'exit')]);
    if (typeof first !== 'string') throw new Error(`the Worker did not start: ${said.at(-1)}`);
    port = Number(new URL(first).port);
  };
  const kill = async () => {
    const own = child;
    child = null;
    if (!own?.pid) return;
    const gone = once(own, 'exit');
    // The whole group: the runtime is a program of its own.
    process.kill(-own.pid, 'SIGKILL');
    await gone;
  };
  await start();
  return { origin: `http://127.0.0.1:${port}`, kill, start, said: () => said.join('') };
}

/** Serves until it is killed, or until the program that asked for it is gone. */
export async function serveHere(data: string, port: number): Promise<void> {
  process.on('disconnect', () => process.exit(0));
  const { origin } = await startLocal({ data, port });
  process.send?.(origin);
}
