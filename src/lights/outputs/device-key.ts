import type { FixtureAddress, FixtureSetting } from "../../core/ports/lights.ts";

type AddressField = keyof FixtureAddress;

/** What each kind needs of an address. */
const FIELDS: Readonly<Record<FixtureSetting["kind"], readonly AddressField[]>> = {
  preview: [],
  "ws281x-spi": ["device"],
  ws281x: ["gpio"],
  wled: ["host", "port", "hasAudioSync"],
  artnet: ["host", "port", "universe"],
  sacn: ["host", "port", "universe"],
};

/** The same for two settings that the same open device can serve. The name is not in it: an output keeps its first. */
export const deviceKey = ({ kind, count, colourOrder, address }: FixtureSetting): string =>
  JSON.stringify([
    kind,
    count,
    colourOrder.length,
    ...FIELDS[kind].map((field) => address[field] ?? null),
  ]);
