/** Resolves when the file is there, or when it is no use to wait for it any longer. */
export type Arrival = (source: string) => Promise<void>;

/** Keeps the deck from a song whose disk is not there yet, as after a power cut: it would fail, and the next ones with it. */
export const createHold = (arrival: Arrival) => {
  let heldTag: string | undefined;
  return {
    begin: (tag: string, source: string, onOver: () => void): void => {
      heldTag = tag;
      void arrival(source).then(() => {
        heldTag = undefined;
        onOver();
      });
    },
    isOn: (tag: string | undefined): boolean => tag !== undefined && tag === heldTag,
  };
};
