export type Undo = () => Promise<unknown> | unknown;

/** What has to be undone, in reverse, whatever happens in between. May be used again after it has run. */
export const createCleanup = () => {
  const undos: Undo[] = [];
  let running: Promise<void> = Promise.resolve();

  /** Goes on after a step that fails, then throws the first failure. */
  const undoAll = async (): Promise<void> => {
    const failures: unknown[] = [];
    for (const undo of undos.splice(0).reverse()) {
      try {
        await undo();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  };

  return {
    add: (undo: Undo): void => void undos.push(undo),
    /** One run at a time: whoever is interrupted by Ctrl-C waits for what is being undone. */
    run: (): Promise<void> => {
      running = running.then(undoAll, undoAll);
      return running;
    },
  };
};

export type Cleanup = ReturnType<typeof createCleanup>;
