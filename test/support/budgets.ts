import type { Use } from '../../scripts/local/limited-d1.ts';

/** What a request may use of D1 at most, and which fat columns it may read: no others. */
interface Budget extends Partial<Pick<Use, 'calls' | 'rowsRead'>> {
  fat?: readonly string[];
}

/** What pages say of a wave whose terms are fixed. */
const terms = ['wave.manifest'];
const plan = ['plan_part.body'];
/** Read when an isolate has not read it before: both are kept by their hash. */
const definition = ['fielded_definition.body'];
const release = ['release.body', ...definition];
/** Of a file, the logo on its first page. */
const file = [...release, 'organisation.logo'];
/** The staff list, for what is decided by it. */
const roster = ['person.attributes'];

/**
 * A budget for every route, the first that fits. Round trips do not grow with the organisation, so
 * they bind everywhere; rows do only where a page shows all of something. A page reads no plan,
 * release, staff list, ballot or key that it does not show or use.
 */
const budgets: [route: RegExp, budget: Budget][] = [
  [/^GET \/(s|c|kiosk|sign-in|health)$/, { calls: 0 }],
  [/^POST \/c$/, { calls: 1, rowsRead: 4 }],
  // Asking for a link looks nobody up.
  [/^GET \/(lost|sign-off)\b/, { calls: 0 }],
  [/^POST \/(lost|sign-off)\b/, { calls: 2 }],
  // Two, and three more where a first manifest holds the plan itself.
  [/^POST \/s\/open$/, { calls: 5, rowsRead: 20, fat: [...terms, ...plan, 'block.leaf'] }],
  [/^POST \/s\/ticket$/, { calls: 3, rowsRead: 8, fat: ['ticket_key.private_key'] }],
  // Two; what is refused asks why, and a ballot that comes again is compared.
  [/^POST \/ballot$/, { calls: 4, rowsRead: 10, fat: ['ballot.ciphertext'] }],
  [/^GET \/definitions\//, { calls: 1, rowsRead: 2, fat: definition }],
  [/^POST \/sign-(in|out)$/, { calls: 10 }],
  // Asking for a code looks nobody up.
  [/^GET \/sign-in\/code$/, { calls: 0 }],
  [/^POST \/sign-in\/code\/ask$/, { calls: 2 }],
  [/^POST \/sign-in\/code$/, { calls: 10 }],
  [/^GET \/sign-in\/(company|access)\b/, { calls: 9 }],
  [/^POST \/sign-in\/passkey$/, { calls: 8 }],
  [/^\w+ \/account\b/, { calls: 10 }],
  [/^GET \/council\/(log)?$/, { calls: 8 }],
  [/^GET \/council\/\w+\/report\b/, { calls: 14, fat: file }],
  [/^\w+ \/council\b/, { calls: 18, fat: [...terms, ...plan, ...definition] }],
  [/^GET \/api\/v1\/openapi\.json$/, { calls: 0 }],
  // Who asks, the note of the day, what may be read, and what an isolate has not read before.
  [/^GET \/api\/v1\/waves\b/, { calls: 8, fat: release }],
  // Which logo a page showed is told by a hash of it.
  [/^\w+ \/manage\/organisation$/, { calls: 10, fat: ['organisation.logo'] }],
  [/^GET \/logo$/, { calls: 1, rowsRead: 1, fat: ['organisation.logo'] }],
  [/^GET \/$/, { calls: 2, rowsRead: 10 }],
  [/^GET \/w\/\w+\/(plan|blocks)\b/, { calls: 3, fat: [...terms, ...plan, 'block.leaf'] }],
  [/^GET \/w\/\w+\/manifest$/, { calls: 5, fat: [...terms, ...plan] }],
  [/^GET \/w\/\w+\/receipts$/, { calls: 4, fat: [...terms, ...release] }],
  [/^GET \/w\/\w+\/report\b/, { calls: 14, fat: file }],
  [/^GET \/w\//, { calls: 5, fat: [...terms, ...definition] }],
  // The hash of every line, and those that a line still lacks.
  [/^GET \/log\//, { calls: 5 }],
  [
    /^\w+ \/key\/\w+\/(box|release|plan|blocks)\b/,
    { calls: 16, fat: [...terms, ...plan, ...definition, 'ballot.ciphertext', 'block.leaf'] },
  ],
  [/^\w+ \/key\//, { calls: 8, fat: terms }],
  [/^GET \/results$/, { calls: 4 }],
  // One once an isolate has read what a page shows: see report-reads.test.ts.
  [/^GET \/results\/\w+\/(files|editions)\b/, { calls: 14, fat: file }],
  [/^GET \/results\/\w+\/?(trend|agreements)?$/, { calls: 11, fat: release }],
  [/^GET \/results\b/, { calls: 8, fat: release }],
  [/^\w+ \/results\b/, { calls: 14, fat: release }],
  // However many waves there are: of each no more than a line.
  [/^\w+ \/manage(\/waves)?$/, { calls: 8 }],
  // Writing again when somebody else wrote at the same moment asks more.
  // One reading of the departments of all plans; a plan that is longer than a part is read whole.
  [/^GET \/manage\/(members|tokens)$/, { calls: 8, fat: plan }],
  [/^\w+ \/manage\/(members|tokens)\b/, { calls: 18 }],
  // Papers hold everything that is fixed, what the council said of it, and the log.
  [/^\w+ \/manage\/waves\/\w+\/council\b/, { calls: 18, fat: [...terms, ...plan, ...definition] }],
  [
    /^GET \/manage\/waves\/\w+\/(participation|amend|cards(\.pdf)?|letters\.pdf)$/,
    { calls: 14, fat: [...terms, ...plan, ...definition] },
  ],
  [
    /^GET \/manage\/waves\/\w+\/(plan|settings|roster)$/,
    { calls: 10, fat: [...terms, ...definition, ...plan, ...roster] },
  ],
  [
    /^\w+ \/manage\/waves\/\w+\/open-box\b/,
    {
      calls: 26,
      fat: [
        ...terms,
        ...plan,
        ...definition,
        'box_secret.wrapped',
        'opened_part.encrypted',
        'ballot.ciphertext',
      ],
    },
  ],
  // Inviting says how far the letters are.
  [
    /^GET \/manage\/waves\/\w+\/(invite|mail(\/[\w-]+)?)$/,
    { calls: 12, fat: [...terms, ...definition, ...plan] },
  ],
  // A planned wave says how large it is, which its plan knows; an old one notes its host once.
  [/^GET \/manage\/waves\b/, { calls: 11, fat: [...terms, ...definition, ...plan] }],
  [
    /^POST \/manage\/waves\/\w+\/amend$/,
    { calls: 22, fat: [...terms, ...plan, ...definition, 'wave.sign_key'] },
  ],
  [
    /^POST \/manage\/waves\/\w+\/(plan|fix|cancel|roster|copy|settings)$/,
    { calls: 18, fat: [...terms, ...plan, ...definition, ...roster, 'box_secret.wrapped'] },
  ],
  // A key is made with the invitations of its share of the list.
  [
    /^POST \/manage\/waves\/\w+\/ticket-keys$/,
    { calls: 18, fat: [...terms, ...plan, ...definition, ...roster] },
  ],
  [/^POST \/manage\/waves\b/, { calls: 18, fat: [...terms, ...plan, ...definition] }],
  // All there is, a wave at a time: a dozen round trips each, with however many people.
  [/^POST \/manage\/archive\b/, { calls: 80, fat: [...terms, ...plan, ...file, 'block.leaf'] }],
  [/^\w+ \/manage\//, { calls: 10 }],
];

/** @throws when a request used more than its route may, or its route states no budget */
export function keepBudget(method: string, path: string, used: Use): void {
  const route = `${method === 'HEAD' ? 'GET' : method} ${path}`;
  const [, budget] = budgets.find(([pattern]) => pattern.test(route)) ?? [];
  if (!budget && used.calls > 0) throw new Error(`${route} states no budget`);
  const { fat = [], ...most } = budget ?? {};
  const unasked = used.fat.filter((column) => !fat.includes(column));
  if (unasked.length > 0) throw new Error(`${route} read ${unasked}, which it does not show`);
  for (const [what, limit] of Object.entries(most)) {
    const spent = used[what as 'calls' | 'rowsRead'];
    if (spent > limit)
      throw new Error(`${route} used ${spent} ${what} of D1, its budget is ${limit}`);
  }
}
