import type { WebSocket } from "ws";

/** A page that has more than this unread gets no further picture until it has caught up. */
const UNREAD_MAX = 64 * 1024;

export type Viewer = ReturnType<typeof createViewer>;

/** One page that looks at the preview. It gets as much as it reads, and always the newest. */
export const createViewer = (socket: Pick<WebSocket, "send" | "bufferedAmount">) => {
  let layout: string | undefined;
  let picture: Uint8Array | undefined;

  const keepsUp = (): boolean => socket.bufferedAmount <= UNREAD_MAX;
  const send = (data: string | Uint8Array): void =>
    // A socket that is gone says so to whoever counts viewers.
    socket.send(data, { binary: typeof data !== "string" }, (error) => {
      if (!error) catchUp();
    });
  const catchUp = (): void => {
    if (!keepsUp()) return;
    const [text, bytes] = [layout, picture];
    layout = undefined;
    picture = undefined;
    if (text !== undefined) send(text);
    if (bytes !== undefined) send(bytes);
  };

  return {
    /** Pictures from now on are laid out like that; one of the old layout that waits is of no use. */
    layout: (text: string): void => {
      layout = text;
      picture = undefined;
      catchUp();
    },
    /** The newest replaces one that still waits. The bytes are not changed any more. */
    picture: (bytes: Uint8Array): void => {
      picture = bytes;
      catchUp();
    },
    status: (text: string): void => {
      if (keepsUp()) send(text);
    },
  };
};
