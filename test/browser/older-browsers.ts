/**
 * Each feature that a supported browser may lack or refuse, as a script that takes it away before
 * the page begins (docs/browsers.md lists which browser lacks which).
 */
const refuse = `const no = () => { throw new DOMException('denied', 'SecurityError'); };`;
const noLocks = `Object.defineProperty(navigator, 'locks', { value: {
  request: () => Promise.reject(new DOMException('not allowed', 'SecurityError')) } });`;

export const older: Record<string, string> = {
  'AbortSignal.timeout and AbortSignal.any': `delete AbortSignal.timeout; delete AbortSignal.any;`,
  'listeners that heed no signal': `
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const { signal, ...rest } = typeof options === 'object' && options ? options : {};
      return addEventListener.call(this, type, listener, typeof options === 'object' ? rest : options);
    };`,
  'Array.prototype.at and its like': `
    for (const owner of [Array, String, Int8Array.__proto__]) delete owner.prototype.at;
    for (const name of ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
      delete Array.prototype[name];
    delete Array.fromAsync; delete Object.hasOwn; delete Object.groupBy; delete Promise.withResolvers;`,
  'structuredClone and crypto.randomUUID': `delete globalThis.structuredClone; delete Crypto.prototype.randomUUID; delete URL.canParse; delete URL.parse;`,
  'Intl.ListFormat and its like': `for (const name of ['ListFormat', 'Segmenter', 'DurationFormat', 'DisplayNames']) delete Intl[name];`,
  'bytes in base64': `for (const name of ['toBase64', 'toHex']) delete Uint8Array.prototype[name];
    delete Uint8Array.fromBase64; delete Uint8Array.fromHex;`,
  'the dialog element, popovers and inert': `delete globalThis.HTMLDialogElement;
    for (const name of ['popover', 'showPopover', 'inert', 'checkVisibility']) { delete HTMLElement.prototype[name]; delete Element.prototype[name]; }`,
  'selectors with :has': `
    for (const owner of [Document, Element, DocumentFragment]) for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
      const { [name]: find } = owner.prototype;
      if (find) owner.prototype[name] = function (selector) {
        if (selector.includes(':has')) throw new DOMException('no', 'SyntaxError');
        return find.call(this, selector);
      };
    }`,
  'styles of newer browsers': `
    const newer = /:has\\(|:is\\(|::details-content/;
    const drop = (rules) => {
      for (let at = rules.cssRules.length - 1; at >= 0; at -= 1) {
        const rule = rules.cssRules[at];
        if (newer.test(rule.selectorText ?? '') || rule instanceof CSSSupportsRule) rules.deleteRule(at);
        else if (rule.cssRules?.length > 0) drop(rule);
      }
    };
    addEventListener('DOMContentLoaded', () => { for (const sheet of document.styleSheets) drop(sheet); });`,
  'locks between tabs': `delete Navigator.prototype.locks;`,
  'locks that are refused': noLocks,
  'locks that are never given': `
    Object.defineProperty(navigator, 'locks', { value: { request: () => new Promise(() => {}) } });
    const { setTimeout } = window;
    window.setTimeout = (work, time, ...more) => setTimeout(work, time === 10_000 ? 200 : time, ...more);`,
  'a clipboard, vibration and sharing': `for (const name of ['clipboard', 'share', 'vibrate', 'permissions']) delete Navigator.prototype[name];`,
  'service workers and indexedDB': `delete Navigator.prototype.serviceWorker; delete globalThis.indexedDB; delete globalThis.caches;`,
  'observers and idle time': `for (const name of ['IntersectionObserver', 'ResizeObserver', 'requestIdleCallback', 'WebAssembly', 'SharedArrayBuffer', 'BroadcastChannel', 'CompressionStream']) delete globalThis[name];`,
  'storage that is refused': `${refuse}
    Object.defineProperty(window, 'localStorage', { get: no });
    Object.defineProperty(window, 'sessionStorage', { get: no });
    ${noLocks}`,
  'storage that there is none of': `
    Object.defineProperty(window, 'localStorage', { value: null });
    Object.defineProperty(window, 'sessionStorage', { value: null });`,
  'storage that is always full': `
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
  'storage that only seems to keep': `Storage.prototype.setItem = () => {};`,
  'storage that is cleared again and again': `
    setInterval(() => { localStorage.clear(); sessionStorage.clear(); }, 200);`,
  'storage that gives back something else': `
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (key) {
      const kept = getItem.call(this, key);
      return kept && this === window.localStorage ? kept.slice(0, -5) + '#!' : kept;
    };`,
  'a page that the browser translates': `
    const wrapped = new WeakSet();
    const translate = () => {
      const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      const found = [];
      while (texts.nextNode()) found.push(texts.currentNode);
      for (const text of found) {
        const parent = text.parentElement;
        if (!text.data.trim() || wrapped.has(text) || !parent || parent.closest('script, style, textarea, [translate=no]')) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        const other = document.createTextNode('~' + text.data);
        wrapped.add(other);
        inner.append(other);
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    addEventListener('DOMContentLoaded', () => {
      translate();
      new MutationObserver(translate).observe(document, { childList: true, subtree: true, characterData: true });
    });`,
  'things that other scripts add to every object': `
    Object.prototype.added = function () {}; Array.prototype.added = function () {};
    String.prototype.added = function () {};`,
  'languages, media queries and frames to draw in': `
    for (const name of ['language', 'languages']) Object.defineProperty(navigator, name, { value: undefined });
    window.matchMedia = undefined; window.requestAnimationFrame = () => 1;`,
  'replies that can be read in pieces': `
    Object.defineProperty(Response.prototype, 'body', { value: undefined });
    for (const name of ['ReadableStream', 'TransformStream']) delete globalThis[name];`,
  'a clock that is years off': `
    const { now } = Date;
    const years = 9 * 365 * 24 * 3_600_000;
    window.Date = class extends Date {
      constructor(...given) { super(...(given.length > 0 ? given : [now() - years])); }
      static now() { return now() - years; }
    };`,
  'cookies that are refused': `Object.defineProperty(document, 'cookie', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
    Object.defineProperty(navigator, 'cookieEnabled', { value: false });`,
  'a history that may not be written': `${refuse} History.prototype.pushState = no; History.prototype.replaceState = no;`,
  'reading aloud, and voices of its own': `Object.defineProperty(window, 'speechSynthesis', { value: undefined });
    delete globalThis.SpeechSynthesisUtterance;`,
};
