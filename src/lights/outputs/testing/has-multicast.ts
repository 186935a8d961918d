import { createSocket } from "node:dgram";

const GROUP = "239.255.255.77";
const PATIENCE_MS = 500;

/** Whether this machine hears its own multicast: some containers do not. */
export const hasMulticast = (): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createSocket("udp4");
    const answer = (isHeard: boolean): void => {
      clearTimeout(timer);
      socket.close();
      resolve(isHeard);
    };
    const timer = setTimeout(answer, PATIENCE_MS, false);
    socket.once("error", () => answer(false));
    socket.once("message", () => answer(true));
    socket.bind(0, () => {
      try {
        socket.addMembership(GROUP);
        socket.send("?", socket.address().port, GROUP);
      } catch {
        answer(false);
      }
    });
  });
