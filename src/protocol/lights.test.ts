import { describe, expect, it } from "vitest";
import { LightInput } from "./lights.ts";

const isAllowed = (system: string, device: string): boolean =>
  LightInput.safeParse({ kind: "capture", system, device }).success;

describe("the device that the lights listen to", () => {
  it.each([
    ["alsa", "default"],
    ["alsa", "hw:1"],
    ["alsa", "plughw:CARD=Device_1,DEV=0"],
    ["alsa", "sysdefault:CARD=U0x46d-0x825"],
    ["alsa", "dsnoop:1,0"],
    ["pulse", "alsa_output.pci-0000_00_1f.3.analog-stereo.monitor"],
    ["pulse", "@DEFAULT_SOURCE@"],
  ])("is a sound card: %s %s", (system, device) => {
    expect(isAllowed(system, device)).toBe(true);
  });

  it.each([
    ["alsa", "file:'|touch /tmp/proof',raw"],
    ["alsa", "plug:'file:\"|reboot\"'"],
    ["alsa", "tee:hw,'|reboot',raw"],
    ["alsa", "file:x"],
    ["alsa", "hw:{x y}"],
    ["alsa", "hw:1\n"],
    ["alsa", "default\nfile:x"],
    ["alsa", ""],
    ["alsa", `hw:${"1".repeat(98)}`],
    ["pulse", "a;b"],
    ["pulse", "a\n"],
    ["pulse", "/dev/x"],
    ["oss", "default"],
  ])("is nothing that could run a command: %s %j", (system, device) => {
    expect(isAllowed(system, device)).toBe(false);
  });
});
