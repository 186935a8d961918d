import type { Lock, Locker } from "@tus/server";

interface Place {
  readonly askToLeave: () => void;
  readonly enter: () => void;
}

/**
 * One request at a time for one upload. A phone that comes back asks for a file that its own dead
 * connection still holds: that one is asked to leave. (The library's own lock spins meanwhile.)
 */
export const createUploadLocker = (waitAtMostMs = 30_000): Locker => {
  /** Who is first holds it. */
  const lines = new Map<string, Place[]>();

  const leave = (id: string, place: Place): void => {
    const line = lines.get(id) ?? [];
    const wasFirst = line[0] === place;
    const rest = line.filter((other) => other !== place);
    if (rest.length === 0) lines.delete(id);
    else lines.set(id, rest);
    if (!wasFirst) return;
    rest[0]?.enter();
    if (rest.length > 1) rest[0]?.askToLeave();
  };

  const lockFor = (id: string): Lock => {
    let own: Place | undefined;
    return {
      lock: (signal, askToLeave) =>
        new Promise((resolve, reject) => {
          const giveUp = (): void => {
            clearTimeout(patience);
            leave(id, place);
            // What the library answers as a failed request.
            reject({ status_code: 423, body: "" });
          };
          const patience = setTimeout(giveUp, waitAtMostMs);
          const place: Place = {
            askToLeave: () => void askToLeave(),
            enter: () => {
              clearTimeout(patience);
              signal.removeEventListener("abort", giveUp);
              own = place;
              resolve();
            },
          };
          const line = lines.get(id) ?? [];
          lines.set(id, [...line, place]);
          signal.addEventListener("abort", giveUp, { once: true });
          if (line.length === 0) place.enter();
          else line[0]?.askToLeave();
        }),
      unlock: () => {
        if (own) leave(id, own);
        return Promise.resolve();
      },
    };
  };

  return { newLock: lockFor };
};
