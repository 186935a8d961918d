import { expect, it } from "vitest";
import { parseDevices } from "./list-devices.ts";
import { likelyDriver, readableOutputs } from "./readable-outputs.ts";

/** As mpv prints it on a Pi 4 with a USB speaker. */
const PI = parseDevices(`List of detected audio devices:
  'auto' (Autoselect device)
  'alsa' (Default (alsa))
  'alsa/jack' (JACK Audio Connection Kit)
  'alsa/upmix' (Plugin for channel upmix (4,6,8))
  'alsa/hw:CARD=Headphones,DEV=0' (bcm2835 Headphones, bcm2835 Headphones/Direct hardware device)
  'alsa/plughw:CARD=Headphones,DEV=0' (bcm2835 Headphones, bcm2835 Headphones/Hardware device)
  'alsa/sysdefault:CARD=Headphones' (bcm2835 Headphones, bcm2835 Headphones/Default Audio Device)
  'alsa/dmix:CARD=Headphones,DEV=0' (bcm2835 Headphones, bcm2835 Headphones/Direct sample mixing)
  'alsa/sysdefault:CARD=vc4hdmi0' (vc4-hdmi-0, MAI PCM i2s-hifi-0/Default Audio Device)
  'alsa/hdmi:CARD=vc4hdmi0,DEV=0' (vc4-hdmi-0, MAI PCM i2s-hifi-0/HDMI Audio Output)
  'alsa/hdmi:CARD=vc4hdmi1,DEV=0' (vc4-hdmi-1, MAI PCM i2s-hifi-0/HDMI Audio Output)
  'alsa/sysdefault:CARD=Device' (USB Audio Device, USB Audio/Default Audio Device)
  'alsa/surround51:CARD=Device,DEV=0' (USB Audio Device, USB Audio/5.1 Surround)
  'alsa/sysdefault:CARD=Device_1' (USB Audio Device, USB Audio/Default Audio Device)
  'alsa/kitchen' (Kitchen speaker)
  'pulse/auto_null' (Dummy Output)
  'jack' (Default (jack))`);

it("names the sockets of the box, one line each", () => {
  expect(readableOutputs(PI, "alsa").map(({ name }) => name)).toEqual([
    "Automatic",
    "Headphones",
    "HDMI 1",
    "HDMI 2",
    "USB Audio Device (Device)",
    "USB Audio Device (Device_1)",
    "Kitchen speaker",
  ]);
});

it("keeps mpv's own name to choose by", () => {
  expect(readableOutputs(PI, "alsa")[1]).toEqual({
    outputId: "alsa/sysdefault:CARD=Headphones",
    name: "Headphones",
  });
});

it("names the sockets of a PC's card by themselves", () => {
  const pc = parseDevices(`
  'alsa/sysdefault:CARD=PCH' (HDA Intel PCH, ALC892 Analog/Default Audio Device)
  'alsa/hdmi:CARD=PCH,DEV=0' (HDA Intel PCH, HDMI 0/HDMI Audio Output)
  'alsa/hdmi:CARD=PCH,DEV=1' (HDA Intel PCH, HDMI 1/HDMI Audio Output)`);

  expect(readableOutputs(pc, "alsa").map(({ name }) => name)).toEqual([
    "Automatic",
    "HDA Intel PCH",
    "HDMI 0",
    "HDMI 1",
  ]);
});

it("shows no card that is none", () => {
  expect(readableOutputs(PI, "pulse")).toEqual([{ outputId: "auto", name: "Automatic" }]);
});

it("guesses the driver as long as nothing has sounded", () => {
  expect(likelyDriver(PI, ["pipewire", "pulse", "alsa", "null"])).toBe("alsa");
  expect(likelyDriver([], ["alsa", "null"])).toBeUndefined();
});
