/**
 * The oldest browsers the product is made for; docs/browsers.md says why these and what they lack.
 * Names are those of MDN's compatibility data.
 */
export const oldestBrowsers = {
  chrome: '87',
  chrome_android: '87',
  webview_android: '87',
  edge: '88',
  firefox: '115',
  firefox_android: '115',
  safari: '14',
  safari_ios: '14',
  samsunginternet_android: '14.0',
} as const;

/** The same for the bundler, which rewrites newer syntax and styles. */
export const bundlerTarget = ['chrome87', 'edge88', 'firefox115', 'safari14', 'ios14'];

/**
 * Safari's old fault in destructuring concerned evaluation order in cases that we do not write. Fields
 * of classes are rewritten, so that programs keep to the syntax of one year.
 */
export const bundlerSupported = { destructuring: true, 'class-field': false };
