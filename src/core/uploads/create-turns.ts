/** Runs what concerns the same thing one after the other, and different things side by side. */
export const createTurns = () => {
  const last = new Map<string, Promise<unknown>>();
  return <Answer>(name: string, act: () => Promise<Answer>): Promise<Answer> => {
    const before = last.get(name) ?? Promise.resolve();
    const turn = before.then(act, act);
    last.set(name, turn);
    const forget = (): void => {
      if (last.get(name) === turn) last.delete(name);
    };
    turn.then(forget, forget);
    return turn;
  };
};
