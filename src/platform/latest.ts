/** Of several questions that are under way the last one asked counts: an older answer that comes after it would bring back what was. */
export function createLatest<Answer>(take: (answer: Answer) => void): (asked: Promise<Answer>) => Promise<void> {
  let turn = 0;
  return async (asked) => {
    turn += 1;
    const own = turn;
    const answer = await asked;
    if (own === turn) take(answer);
  };
}
