import type { Use } from '../../scripts/local/limited-d1.ts';

/** What a request may use of D1 at most. */
type Budget = Partial<Pick<Use, 'calls' | 'rowsRead'>>;

/**
 * A budget for every route, the first that fits. Round trips do not grow with the organisation, so
 * they bind everywhere; rows do only where a page shows all of something.
 */
const budgets: [route: RegExp, budget: Budget][] = [
  [/^GET \/(s|c|sign-in|health)$/, { calls: 0 }],
  [/^POST \/c$/, { calls: 1, rowsRead: 4 }],
  // Two, and three more where a first manifest holds the plan itself.
  [/^POST \/s\/open$/, { calls: 5, rowsRead: 20 }],
  [/^POST \/s\/ticket$/, { calls: 3, rowsRead: 8 }],
  // Two; what is refused asks why.
  [/^POST \/ballot$/, { calls: 4, rowsRead: 10 }],
  [/^GET \/definitions\//, { calls: 1, rowsRead: 2 }],
  [/^POST \/sign-(in|out)$/, { calls: 10 }],
  [/^POST \/sign-in\/passkey$/, { calls: 8 }],
  [/^\w+ \/account\b/, { calls: 10 }],
  [/^\w+ \/council\b/, { calls: 16 }],
  [/^GET \/(logo)?$/, { calls: 3 }],
  [/^GET \/w\//, { calls: 5 }],
  // The hash of every line, and those that a line still lacks.
  [/^GET \/log\//, { calls: 5 }],
  [/^\w+ \/key\//, { calls: 16 }],
  [/^\w+ \/results\b/, { calls: 20 }],
  // One row a wave, and of each what stands in it.
  [/^\w+ \/manage(\/waves)?$/, { calls: 50 }],
  [/^\w+ \/manage\//, { calls: 26 }],
];

/** @throws when a request used more than its route may, or its route states no budget */
export function keepBudget(method: string, path: string, used: Use): void {
  const route = `${method === 'HEAD' ? 'GET' : method} ${path}`;
  const [, budget] = budgets.find(([pattern]) => pattern.test(route)) ?? [];
  if (!budget && used.calls > 0) throw new Error(`${route} states no budget`);
  for (const [what, most] of Object.entries(budget ?? {})) {
    const spent = used[what as keyof Budget];
    if (spent > most)
      throw new Error(`${route} used ${spent} ${what} of D1, its budget is ${most}`);
  }
}
