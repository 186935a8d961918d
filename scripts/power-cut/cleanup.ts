export type Undo = () => Promise<unknown> | unknown;

/** What has to be undone, in reverse, whatever happens in between. */
export const createCleanup = () => {
  const undos: Undo[] = [];
  return {
    add: (undo: Undo): void => void undos.push(undo),
    /** Goes on after a step that fails, then throws the first failure. */
    run: async (): Promise<void> => {
      const failures: unknown[] = [];
      for (const undo of undos.splice(0).reverse()) {
        try {
          await undo();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
};

export type Cleanup = ReturnType<typeof createCleanup>;
