/** All steps of a piece of work, one after the other. */
export const runSteps = <Value>(steps: Generator<void, Value>): Value => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
