import { blankMessage, HEAD_BYTES } from "./message.ts";

/** The strip that the lights want to drive. Frames come in the order of its colours, so the helper need not know it. */
export interface Hello {
  readonly count: number;
  readonly gpio: number;
  readonly bytesPerLed: 3 | 4;
}

const BYTES = 4;
const MAX_COUNT = 4096;
/** The pins that PWM, PCM and SPI can drive (rpi_ws281x's README). */
const GPIOS: ReadonlySet<number> = new Set([10, 12, 13, 18, 19, 21]);

/** u16 count, u8 GPIO, u8 bytes an LED. */
export const writeHello = ({ count, gpio, bytesPerLed }: Hello): Buffer => {
  const message = blankMessage("hello", BYTES);
  message.writeUInt16BE(count, HEAD_BYTES);
  message[HEAD_BYTES + 2] = gpio;
  message[HEAD_BYTES + 3] = bytesPerLed;
  return message;
};

/** Undefined for a strip that cannot be. */
export const readHello = (payload: Buffer): Hello | undefined => {
  if (payload.length !== BYTES) return undefined;
  const count = payload.readUInt16BE(0);
  const gpio = payload[2] ?? 0;
  const bytesPerLed = payload[3];
  if (count < 1 || count > MAX_COUNT || !GPIOS.has(gpio)) return undefined;
  if (bytesPerLed !== 3 && bytesPerLed !== 4) return undefined;
  return { count, gpio, bytesPerLed };
};
