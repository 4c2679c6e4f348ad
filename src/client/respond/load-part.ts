/**
 * Parts of the program that come when they are needed: nobody waits for the cryptography of a ballot
 * before the first question. Where there are no files to load, as in Node, they are modules like any
 * other.
 */
interface Parts {
  aloud: typeof import('./parts/aloud.ts');
  ballot: typeof import('./parts/ballot.ts');
  first: typeof import('./parts/first.ts');
  words: typeof import('./parts/words.ts');
}

const modules: { [Name in keyof Parts]: () => Promise<Parts[Name]> } = {
  aloud: () => import('./parts/aloud.ts'),
  ballot: () => import('./parts/ballot.ts'),
  first: () => import('./parts/first.ts'),
  words: () => import('./parts/words.ts'),
};

/**
 * Loads a part.
 * @throws Error when it cannot be loaded, or is not what the page says it should be; asking again
 *   tries again
 */
export function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  // The bundler knows the answer, and leaves the modules out.
  return process.env.PARTS === 'files' ? (loadFile(name) as Promise<Parts[Name]>) : modules[name]();
}

const loaded = new Map<string, Promise<unknown>>();
let attempts = 0;

function loadFile(name: keyof Parts): Promise<unknown> {
  const known = loaded.get(name);
  if (known) return known;
  const loading = fetchFile(name).catch((error) => {
    loaded.delete(name);
    throw error;
  });
  loaded.set(name, loading);
  return loading;
}

/**
 * An import names no hash, a script element does: the browser refuses a file whose bytes are not
 * those that the page names, and the import then takes what was loaded.
 */
async function fetchFile(name: keyof Parts): Promise<unknown> {
  const list = document.querySelector<HTMLElement>('script[data-parts]')?.dataset.parts;
  const { path, integrity } = JSON.parse(list ?? '{}')[name];
  attempts += 1;
  // A browser remembers that a file failed; under another address it asks for it again.
  const address = attempts === 1 ? path : `${path}?again=${attempts}`;
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: address, integrity, crossOrigin: 'anonymous' });
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`the part ${name} was not loaded`));
    document.head.append(script);
  });
  script.remove();
  return import(address);
}
