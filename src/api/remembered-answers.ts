const KEPT = 500;

/**
 * Does a thing once for each key, and gives who sends it again the same answer; without a key it is done each time.
 * A failure is not remembered: it may pass. In memory: who sends again does so within seconds.
 */
export const createRememberedAnswers = <Answer extends { readonly ok: boolean }>() => {
  const answers = new Map<string, Promise<Answer>>();

  return async (key: string | undefined, act: () => Promise<Answer>): Promise<Answer> => {
    if (key === undefined) return await act();
    const known = answers.get(key);
    if (known !== undefined) return await known;
    const answer = act();
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
    const isGood = await answer.then(
      ({ ok }) => ok,
      () => false,
    );
    if (!isGood) answers.delete(key);
    return await answer;
  };
};
