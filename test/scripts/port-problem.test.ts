import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { portProblem } from '../../scripts/local/port-problem.ts';

const host = '127.0.0.1';

it('a port that another program has is named before anything is built for it, and free again when it ends', async () => {
  const other = createServer().listen(0, host);
  await once(other, 'listening');
  const port = (other.address() as AddressInfo).port;
  expect(await portProblem(port, host)).toBe(`Another program uses port ${port} of ${host}.`);
  other.close();
  await once(other, 'close');
  expect(await portProblem(port, host)).toBeNull();
});

it('an address that is not of this computer is told with the reason of the system', async () => {
  expect(await portProblem(0, '192.0.2.1')).toContain('EADDRNOTAVAIL');
});
