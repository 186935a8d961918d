import { connect } from "node:net";
import { createInterface } from "node:readline";

/** A line that mpv sends, with the time at which it came. */
export interface MpvLine {
  readonly atMs: number;
  readonly event?: string;
  readonly reason?: string;
  readonly playlist_entry_id?: number;
  readonly request_id?: number;
  readonly data?: unknown;
}

/** Listens to a running mpv beside the daemon; mpv serves any number of clients. */
export const watchMpv = (socketPath: string, onLine: (line: MpvLine) => void) => {
  const socket = connect(socketPath);
  const waiting = new Map<number, (line: MpvLine) => void>();
  let newestId = 0;
  createInterface({ input: socket }).on("line", (text) => {
    const line: MpvLine = { atMs: performance.now(), ...JSON.parse(text) };
    const answer = line.request_id === undefined ? undefined : waiting.get(line.request_id);
    if (answer) answer(line);
    else onLine(line);
  });
  return {
    get: (name: string): Promise<MpvLine> =>
      new Promise((resolve) => {
        newestId += 1;
        const id = newestId;
        waiting.set(id, (line) => {
          waiting.delete(id);
          resolve(line);
        });
        socket.write(`${JSON.stringify({ command: ["get_property", name], request_id: id })}\n`);
      }),
    close: () => socket.destroy(),
  };
};
