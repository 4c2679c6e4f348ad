export function answerInstead(
  command: string | undefined,
  args: readonly string[],
): { text: string; status: number } | null;
