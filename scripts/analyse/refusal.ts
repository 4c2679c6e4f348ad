/** The command cannot do what was asked; the lines tell the user why and how to mend it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly lines: string[]) {
    super(lines.join('\n'));
  }
}
