import type { DeckOutput } from "../../core/ports/player.ts";
import { driverOf } from "./driver-of.ts";
import type { MpvDevice } from "./list-devices.ts";

/** A sound server says so when it has no card. */
const NO_CARD = /\bauto_null\b/;
/** Of the many ways that ALSA lists to a card these are for people. */
const ALSA_WAYS = ["sysdefault", "hdmi", "plughw"];
/** ALSA's own helpers, which are no devices. */
const ALSA_HELPERS =
  /^(default|null|jack|oss|pulse|pipewire|speex|speexrate|samplerate|lavrate|upmix|vdownmix)$/;

const alsaCard = (id: string): string | undefined => /CARD=([^,]+)/.exec(id)?.[1];
const alsaWay = (id: string): string => /^alsa\/([^:]+)/.exec(id)?.[1] ?? "";

const isOutput = ({ id }: MpvDevice): boolean => {
  if (!id.includes("/") || NO_CARD.test(id)) return false;
  if (driverOf(id) !== "alsa") return true;
  const way = alsaWay(id);
  return alsaCard(id) === undefined ? !ALSA_HELPERS.test(way) : ALSA_WAYS.includes(way);
};

/** Every HDMI socket; of a card its default, unless that is one of the sockets; else what converts. */
const isBestWay = (device: MpvDevice, all: readonly MpvDevice[]): boolean => {
  const card = alsaCard(device.id);
  if (driverOf(device.id) !== "alsa" || card === undefined) return true;
  const ways = all.filter(({ id }) => alsaCard(id) === card).map(({ id }) => alsaWay(id));
  const way = alsaWay(device.id);
  if (way === "hdmi") return true;
  if (way === "sysdefault") return !(/hdmi/i.test(card) && ways.includes("hdmi"));
  return !(ways.includes("sysdefault") || ways.includes("hdmi"));
};

/** "vc4-hdmi-0, MAI PCM i2s-hifi-0/Default Audio Device" is the first HDMI socket of a Pi. */
const readable = ({ id, name }: MpvDevice): string => {
  if (driverOf(id) !== "alsa") return name;
  const [card = "", socket] = (name.split("/")[0] ?? "").split(", ");
  const hdmi = /^vc4-?hdmi(?:-?(\d))?$/i.exec(card);
  if (hdmi) return `HDMI ${Number(hdmi[1] ?? 0) + 1}`;
  const isSocket = alsaWay(id) === "hdmi" && socket !== undefined;
  const tidy = (isSocket ? socket : card)
    .replace(/^(bcm2835|snd_rpi)[ _]?/i, "")
    .replaceAll("_", " ")
    .trim();
  return tidy === "" ? id : tidy;
};

/** What the host can choose from: "auto" first, then the devices of one driver by readable names. */
export const readableOutputs = (
  devices: readonly MpvDevice[],
  driver: string | undefined,
): readonly DeckOutput[] => {
  const own = devices.filter((device) => driverOf(device.id) === driver && isOutput(device));
  const best = own.filter((device) => isBestWay(device, own));
  const names = best.map(readable);
  const outputs = best.map((device, index) => {
    const name = names[index] ?? device.id;
    const isAlone = names.filter((each) => each === name).length === 1;
    const detail = alsaCard(device.id) ?? device.id.split("/").slice(1).join("/");
    return { outputId: device.id, name: isAlone ? name : `${name} (${detail})` };
  });
  return [{ outputId: "auto", name: "Automatic" }, ...outputs];
};

/** Before anything has sounded: the first driver that has a device to show. */
export const likelyDriver = (
  devices: readonly MpvDevice[],
  drivers: readonly string[],
): string | undefined =>
  drivers.find((driver) => devices.some((each) => driverOf(each.id) === driver && isOutput(each)));
