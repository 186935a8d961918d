import { addChannel, addStereo, framesOf, type Stereo, silence } from "../sound/stereo.ts";

/** Where parts are collected before they become one sound. */
export interface Buses {
  readonly drums: Stereo;
  /** Everything that the kick pushes down. */
  readonly music: Stereo;
  readonly roomSend: Float32Array;
  readonly echoSend: Float32Array;
}

export interface Sends {
  readonly pan: number;
  readonly reverb: number;
  readonly echo: number;
}

export const createBuses = (frames: number): Buses => ({
  drums: silence(frames),
  music: silence(frames),
  roomSend: new Float32Array(frames),
  echoSend: new Float32Array(frames),
});

/** Places one sound on a bus and, by share, in front of the room and the echo. */
export const place = (
  buses: Buses,
  bus: "drums" | "music",
  sound: Stereo,
  atSec: number,
  gain: number,
  sends: Sends,
): void => {
  const atFrame = Math.max(0, framesOf(atSec));
  addStereo(buses[bus], sound, atFrame, gain, sends.pan);
  if (sends.reverb > 0) addChannel(buses.roomSend, sound.left, atFrame, gain * sends.reverb);
  if (sends.echo > 0) addChannel(buses.echoSend, sound.right, atFrame, gain * sends.echo);
};
