import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Why nothing can be served at a port, in words; null where it can. The runtime itself waits without a
 * word where another program has the port.
 * @param port 0, any free one, always can
 */
export async function portProblem(port: number, host: string): Promise<string | null> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return `Another program uses port ${port} of ${host}.`;
    return `Nothing can be served at port ${port} of ${host} (${code}).`;
  }
  server.close();
  await once(server, 'close');
  return null;
}
