/** What storage does with a database when it writes, or makes a statement that does. */
export const writes =
  /\.(insert|update|delete|batch|transaction)\(|\b(INSERT|REPLACE)( OR \w+)? INTO\b|\bUPDATE (\$|"?\w+"?\s+SET\b)|\bDELETE FROM\b/i;
const sql = /\b(INSERT|REPLACE)( OR \w+)? INTO\b|\bUPDATE "?\w+"?\s+SET\b|\bDELETE FROM\b/i;

/** Whether a function of storage does so by itself, instead of making a statement for `commit`. */
export const runs = (part: string) =>
  /\basync\b|\bawait\b|:\s*Promise<|\.(run|execute|then|batch|transaction)\(/.test(part);

const database = String.raw`(?:\w+\s*[.]\s*)*\b(?:db|database|DB)\b`;

/** Ways to the database that only storage may take. Whoever else has one hands it on, nothing more. */
const ways: [way: string, found: RegExp][] = [
  ['asks the database something', new RegExp(`${database}\\s*(\\?\\.|!?\\.|\\[)\\s*(?!ts')\\D`)],
  ['takes a database apart', new RegExp(`\\}\\s*(:[^=;]+)?=\\s*${database}\\s*[;,)\\n]`)],
  [
    'names a database anew',
    new RegExp(`\\b(const|let|var)\\s+\\w+\\s*(:[^=;]+)?=\\s*${database}\\s*[;,\\n]`),
  ],
  ['renames a database', /\{[^{}]*\b(db|database|DB)\s*:\s*\w+[^{}]*\}\s*(:[^=;]+)?=[^=>]/],
  ['prepares a statement', /\.prepare\([^)]|\$client\b/],
  ['runs a batch', /\.batch\(|\btransact\(/],
  ['speaks SQL', sql],
  ['imports drizzle', /from 'drizzle-orm/],
  ['imports a table', /from '[^']*storage\/\w*schema\.ts'/],
  ['imports storage under another name', /import [^;]*(\bas\b)[^;]*from '[^']*\/storage\//],
  ['imports storage while it runs', /import\('[^']*\/storage\//],
  ['passes storage on', /export [^;]*from '[^']*\/storage\//],
];

/** What a file outside storage does that only storage may; comments do not count. */
export function waysIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return ways.filter(([, found]) => found.test(code)).map(([way]) => way);
}
