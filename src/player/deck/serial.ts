/** Runs tasks one after the other, in order; a failing one is reported and stops nobody. */
export const createSerial = (
  onError: (error: unknown) => void,
): ((task: () => void | Promise<void>) => Promise<void>) => {
  let tail: Promise<void> = Promise.resolve();
  return (task) => {
    tail = tail.then(task).catch(onError);
    return tail;
  };
};
