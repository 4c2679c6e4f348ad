import { createRequire } from 'node:module';
import { type Node, parse } from 'acorn';
import { oldestBrowsers } from '../../scripts/build/browsers.ts';

/** MDN's compatibility data, as far as it is used. */
interface Compat {
  __compat?: { support: Record<string, Support | Support[]> };
}
type Support = { version_added: string | false | 'preview'; version_removed?: string };
type Members = Record<string, Compat>;

const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as {
  api: Record<string, Members>;
  javascript: { builtins: Record<string, Members> };
};
const { Intl: intl = {}, ...builtins } = data.javascript.builtins;
const interfaces: Record<string, Members> = {
  ...data.api,
  ...builtins,
  ...(intl as unknown as Record<string, Members>),
  Intl: intl,
};

/** Variables that hold the one object of an interface. */
const objects: Record<string, string> = {
  navigator: 'Navigator',
  document: 'Document',
  window: 'Window',
  globalThis: 'Window',
  crypto: 'Crypto',
  history: 'History',
  location: 'Location',
  performance: 'Performance',
};

/**
 * The features in a program that one of the oldest browsers lacks, by MDN's data: syntax, globals,
 * what is asked of a known object, and methods that no older interface has.
 */
export function newerFeatures(program: string): string[] {
  const found = new Set<string>();
  try {
    parse(program, { ecmaVersion: 2022, sourceType: 'module' });
  } catch {
    found.add('syntax after ES2022');
  }
  const tree = parse(program, { ecmaVersion: 'latest', sourceType: 'module' });
  if (awaitsOutside(tree as unknown as Tree)) found.add('await outside a function');
  const own = new Set<string>();
  walk(tree as unknown as Tree, (node) => {
    for (const feature of featuresOf(node)) found.add(feature);
    const name = definedName(node);
    if (name && !ofLanguage.has(name)) own.add(`.${name}()`);
  });
  return [...found].filter((feature) => !own.has(feature));
}

/** What the language's own objects have: a program that calls something so is judged all the same. */
const ofLanguage = new Set(Object.values(builtins).flatMap((members) => Object.keys(members)));

/** The name of a method or field that a program gives an object of its own. */
function definedName({ type, key, left, computed }: Tree): string | null {
  if (type === 'Property' || type === 'MethodDefinition' || type === 'PropertyDefinition') {
    return computed ? null : String((key as Tree).name);
  }
  const target = left as Tree | undefined;
  return type === 'AssignmentExpression' && target?.type === 'MemberExpression'
    ? memberName(target)
    : null;
}

/** A node of the syntax tree, read loosely. */
type Tree = Node & { [field: string]: unknown };

const functions = /^(Arrow)?Function(Expression|Declaration)?/;

function awaitsOutside(node: Tree): boolean {
  if (functions.test(node.type)) return false;
  if (node.type === 'AwaitExpression') return true;
  return Object.values(node)
    .flat()
    .some(
      (child) => typeof (child as Tree | null)?.type === 'string' && awaitsOutside(child as Tree),
    );
}

function walk(node: Tree, visit: (node: Tree) => void): void {
  visit(node);
  for (const child of Object.values(node).flat()) {
    if (child && typeof (child as Tree).type === 'string') walk(child as Tree, visit);
  }
}

/** What of ES2022 Safari 14 does not read; it knows public fields. */
const newerSyntax: Record<string, string> = {
  StaticBlock: 'a static block',
  PrivateIdentifier: 'a private member',
};

/** Options of `Intl` that one of the oldest browsers passes over, wherever they are called so. */
const newerOptions = new Set(
  Object.values(intl as unknown as Record<string, Record<string, Record<string, Members>>>)
    .flatMap((one) => Object.values(one))
    .flatMap((maker) => Object.entries(maker.options_parameter ?? {}))
    .filter(([, entry]) => entry.__compat && !isOld(entry))
    .flatMap(([name]) => /^options_(.+)_parameter$/.exec(name)?.[1] ?? []),
);

function featuresOf(node: Tree): string[] {
  const syntax = newerSyntax[node.type];
  if (syntax) return [syntax];
  if (node.type === 'Property') return optionFeatures(node);
  if (node.type === 'Literal' && node.regex) return regexFeatures(node.regex as RegexParts);
  if (node.type === 'MemberExpression') return memberFeatures(node);
  if (node.type === 'NewExpression') return globalFeatures(node.callee as Tree);
  if (node.type !== 'CallExpression') return [];
  const callee = node.callee as Tree;
  if (callee.type !== 'MemberExpression') return globalFeatures(callee);
  return [...methodFeatures(callee), ...listenerFeatures(callee, node.arguments as Tree[])];
}

function optionFeatures({ key, computed, value }: Tree): string[] {
  const name = computed ? '' : String((key as Tree).name);
  const given = (value as Tree).type === 'Literal';
  return given && newerOptions.has(name) ? [`option ${name}`] : [];
}

interface RegexParts {
  pattern: string;
  flags: string;
}

function regexFeatures({ pattern, flags }: RegexParts): string[] {
  if (/\(\?<[=!]/.test(pattern)) return ['lookbehind in a regular expression'];
  return /[vd]/.test(flags) ? [`flag ${flags} of a regular expression`] : [];
}

function globalFeatures({ type, name }: Tree): string[] {
  if (type !== 'Identifier') return [];
  const own = interfaces[name as string] as Compat | undefined;
  const global = (interfaces.Window as Members)[name as string] ?? own;
  return global?.__compat && !isOld(global) ? [name as string] : [];
}

/** `Object.hasOwn`, `navigator.locks`: what is asked of an object that is known by its name. */
function memberFeatures(node: Tree): string[] {
  const { type, name } = node.object as Tree;
  if (type !== 'Identifier') return [];
  const of = objects[name as string] ?? (name as string);
  const member = memberName(node);
  const entry = interfaces[of]?.[`${member}_static`] ?? interfaces[of]?.[member];
  return entry && !isOld(entry) ? [`${of}.${member}`] : [];
}

/** `list.at()`: of whatever it is called, there is no older method of that name. */
function methodFeatures(callee: Tree): string[] {
  const { type, name } = callee.object as Tree;
  if (type === 'Identifier' && ((objects[name as string] ?? name) as string) in interfaces)
    return [];
  const member = memberName(callee);
  const entries = Object.values(interfaces).flatMap((one) => one[member] ?? []);
  const known = entries.filter((entry) => entry.__compat);
  return known.length > 0 && !known.some(isOld) ? [`.${member}()`] : [];
}

function listenerFeatures(callee: Tree, given: Tree[]): string[] {
  const options = given[2]?.properties as Tree[] | undefined;
  const names = (options ?? []).map((property) => (property.key as Tree | undefined)?.name);
  const signal = memberName(callee) === 'addEventListener' && names.includes('signal');
  return signal ? ['addEventListener with a signal'] : [];
}

function memberName({ property, computed }: Tree): string {
  return computed ? '' : String((property as Tree).name);
}

function isOld({ __compat }: Compat): boolean {
  return Object.entries(oldestBrowsers).every(([browser, version]) => {
    const support = [__compat?.support[browser] ?? []].flat();
    return support.some(
      ({ version_added: added, version_removed: removed }) =>
        added && added !== 'preview' && !removed && !isLater(added, version),
    );
  });
}

/** Whether one version comes after another; `≤37` counts as 37. */
function isLater(one: string, other: string): boolean {
  const [a = [], b = []] = [one, other].map((text) => text.replace('≤', '').split('.').map(Number));
  return (a[0] ?? 0) > (b[0] ?? 0) || (a[0] === b[0] && (a[1] ?? 0) > (b[1] ?? 0));
}
