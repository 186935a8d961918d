import { driverOf } from "./driver-of.ts";

export interface OutputFacts {
  /** What the host chose. */
  readonly wantedId: string;
  /** What there is. */
  readonly deviceIds: readonly string[];
  /** What mpv was told last. */
  readonly usedId: string;
  /** The driver that sounds since then; undefined: none yet, or nothing plays. */
  readonly currentDriver: string | undefined;
  /** What was tried in vain, and is not tried again until it went and came. */
  readonly failedId: string | undefined;
  readonly drivers: readonly string[];
}

export interface DeviceChoice {
  readonly deviceId: string;
  readonly isMissing: boolean;
  readonly failedId: string | undefined;
}

/** mpv goes over to the next driver by itself when a device does not open; the last one is silence. */
const hasFailed = ({ wantedId, usedId, currentDriver, drivers }: OutputFacts): boolean =>
  usedId === wantedId &&
  currentDriver !== undefined &&
  drivers.includes(driverOf(wantedId)) &&
  currentDriver !== driverOf(wantedId);

/** Where the sound should go: as the host chose, or wherever it can be heard meanwhile. */
export const chooseDevice = (facts: OutputFacts): DeviceChoice => {
  const { wantedId, deviceIds } = facts;
  if (wantedId === "auto") return { deviceId: "auto", isMissing: false, failedId: undefined };
  const fallback = { deviceId: "auto", isMissing: true };
  if (!deviceIds.includes(wantedId)) return { ...fallback, failedId: undefined };
  if (facts.failedId === wantedId || hasFailed(facts)) return { ...fallback, failedId: wantedId };
  return { deviceId: wantedId, isMissing: false, failedId: undefined };
};
