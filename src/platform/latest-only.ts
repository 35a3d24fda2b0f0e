/** Ignores the answers of all but the latest request, because an older answer that arrives later would show an outdated state. */
export function latestOnly<Answer>(take: (answer: Answer) => void): (asked: Promise<Answer>) => Promise<void> {
  let turn = 0;
  return async (asked) => {
    turn += 1;
    const own = turn;
    const answer = await asked;
    if (own === turn) take(answer);
  };
}
