/** How people and departments that hand out the links are called, as whole words. */
const desk =
  /\b(hr|hrm|hrbp|p&o|p & o|human resources?|personeels?\w*|personnel|people (team|manager|partner|&|and)|workforce)(?![\p{L}])/iu;

/**
 * Whether a key holder's name is likely that of HR: by what it is called, or because somebody of
 * that name signs in at HR's desk.
 */
export function likelyHr(name: string, atDesk: readonly string[]): boolean {
  const plain = name.trim().toLowerCase();
  return desk.test(name) || atDesk.some((one) => one.trim().toLowerCase() === plain);
}
