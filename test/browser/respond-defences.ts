import type { BrowserContext } from 'playwright-core';

/**
 * Each defence of the page that staff answer on, taken away in a real browser. As in
 * test/attack/defences.ts: an attack that fails on the product must succeed here.
 */

/** Integrity: a page that names its scripts and not what is in them. */
export async function withoutIntegrity(context: BrowserContext): Promise<void> {
  await context.route('**/s', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll(/ integrity="[^"]*"/g, '')
      .replaceAll(/&quot;sha384-[^&]*&quot;/g, '&quot;&quot;');
    await route.fulfill({ response, body });
  });
}

/** Policy and referrer headers: a host that sends none. */
export async function withoutHeaders(context: BrowserContext): Promise<void> {
  await context.route('**/s', async (route) => {
    const response = await route.fetch();
    const { 'content-type': type = 'text/html' } = response.headers();
    const body = (await response.text()).replace(
      '<meta name="referrer" content="no-referrer"/>',
      '',
    );
    await route.fulfill({ status: 200, headers: { 'content-type': type }, body });
  });
}

/** A clean address bar: a browser in which a page cannot change its own address. */
export async function keepingAddress(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    History.prototype.replaceState = () => {};
  });
}

/** Encryption on the device: whatever should be sealed stays as it is. */
export async function withoutEncryption(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const plainly = async (_how: unknown, _key: unknown, data: BufferSource) => {
      const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
      return new Uint8Array(bytes as Uint8Array).buffer;
    };
    SubtleCrypto.prototype.encrypt = plainly as typeof SubtleCrypto.prototype.encrypt;
  });
}

/** Wiping: a browser that keeps what a page throws away. */
export async function withoutWiping(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Storage.prototype.removeItem = () => {};
  });
}
