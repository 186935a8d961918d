import { framesOf, type Stereo } from "./stereo.ts";

const FEEDBACK = 0.45;
/** Each repeat is a little duller than the one before. */
const DAMPING = 0.4;

/** Ping-pong: the send answers left, then right, then left ... `delaySec` apart. */
export const addEcho = (out: Stereo, send: Float32Array, delaySec: number): void => {
  const frames = framesOf(delaySec);
  const leftLine = new Float32Array(frames);
  const rightLine = new Float32Array(frames);
  let softLeft = 0;
  let softRight = 0;
  let at = 0;
  for (let i = 0; i < send.length; i += 1) {
    softLeft += ((leftLine[at] ?? 0) - softLeft) * (1 - DAMPING);
    softRight += ((rightLine[at] ?? 0) - softRight) * (1 - DAMPING);
    leftLine[at] = (send[i] ?? 0) + softRight * FEEDBACK;
    rightLine[at] = softLeft;
    out.left[i] = (out.left[i] ?? 0) + softLeft;
    out.right[i] = (out.right[i] ?? 0) + softRight;
    at += 1;
    if (at === frames) at = 0;
  }
};
