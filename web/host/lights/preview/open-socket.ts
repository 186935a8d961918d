import type { PreviewEars } from "./keep-preview.ts";

const address = (): string =>
  `${location.protocol === "https:" ? "wss:" : "ws:"}//${location.host}/api/v1/lights/preview`;

/** Listens to the box's pictures; returns "close it". */
export const openSocket = ({ onMessage, onEnd }: PreviewEars): (() => void) => {
  const socket = new WebSocket(address());
  socket.binaryType = "arraybuffer";
  socket.onmessage = ({ data }) => onMessage(data);
  socket.onclose = ({ reason }) => onEnd(reason);
  return () => {
    socket.onmessage = null;
    socket.onclose = null;
    socket.close();
  };
};
