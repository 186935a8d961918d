import { execFile } from "node:child_process";
import { withoutOurs } from "../mpv/mpv-environment.ts";

/** A device by mpv's name for it: "alsa/sysdefault:CARD=Headphones", "pulse/alsa_output.usb". */
export interface MpvDevice {
  readonly id: string;
  readonly name: string;
}

/** A Pi Zero 2 with a busy card needs 1 s. */
const WITHIN_MS = 8000;
const LINE = /^ {2}'(.+)' \((.*)\)$/;

export const parseDevices = (text: string): readonly MpvDevice[] =>
  text.split("\n").flatMap((line) => {
    const [, id, name] = LINE.exec(line) ?? [];
    return id === undefined || name === undefined ? [] : [{ id, name }];
  });

/**
 * What there is right now, by an mpv of its own: the one that plays looks only once and never sees an
 * ALSA card that is plugged in later (tried with 0.35). Empty when mpv does not tell.
 */
export const listDevices = (mpvPath: string): Promise<readonly MpvDevice[]> =>
  new Promise((resolve) => {
    const options = { timeout: WITHIN_MS, killSignal: "SIGKILL", env: withoutOurs() } as const;
    execFile(mpvPath, ["--no-config", "--audio-device=help"], options, (_error, stdout) =>
      resolve(parseDevices(stdout)),
    );
  });
