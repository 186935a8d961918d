import { faultText } from "../../parts/fault-text.ts";
import { importOptional } from "../../parts/import-optional.ts";
import type { Hello } from "../wire/hello.ts";
import { isNativeModule, type NativeModule } from "./native-module.ts";
import type { OpenStrip } from "./strip.ts";

/** The package's own default, 5, destroys file systems on a Pi 3B. */
const DMA = 10;
const HZ = 800_000;
/** The strip's bytes as they come: red first means that the library moves nothing. */
const STRIP_TYPES = { 3: "ws2811-rgb", 4: "sk6812-rgbw" } as const;

/** Packs wire bytes so that the library, which sends red, green, blue, white, sends them in this order. */
export const packWords = (bytes: Uint8Array, bytesPerLed: number, words: Uint32Array): void => {
  const count = Math.min(words.length, Math.floor(bytes.length / bytesPerLed));
  for (let led = 0; led < count; led += 1) {
    const at = led * bytesPerLed;
    const white = bytesPerLed === 4 ? (bytes[at + 3] ?? 0) : 0;
    words[led] =
      (white << 24) | ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  }
};

const loadNative = async (): Promise<NativeModule> => {
  // Without root the package warns on the console and does nothing at all, without an error.
  if (process.getuid?.() !== 0)
    throw new Error("the helper for the strip does not run as root: let systemd start it as root");
  const module = await importOptional("rpi-ws281x-native");
  if (!module.ok) throw new Error(module.detail);
  if (isNativeModule(module.value)) return module.value;
  throw new Error("this rpi-ws281x-native is another one than expected: install version 1");
};

const start = (native: NativeModule, { count, gpio, bytesPerLed }: Hello) => {
  try {
    return native(count, {
      dma: DMA,
      freq: HZ,
      gpio,
      invert: false,
      brightness: 255,
      stripType: STRIP_TYPES[bytesPerLed],
    });
  } catch (error) {
    throw new Error(
      `GPIO ${gpio} cannot be driven: ${faultText(error)}. On a Pi 5, or another new model, use the SPI kind`,
      { cause: error },
    );
  }
};

/** The real strip, by PWM, PCM or SPI as the GPIO says. */
export const createNativeOpener =
  (load: () => Promise<NativeModule> = loadNative): OpenStrip =>
  async (wanted) => {
    const native = await load();
    const { array } = start(native, wanted);
    return {
      show: (bytes) => {
        packWords(bytes, wanted.bytesPerLed, array);
        native.render();
      },
      close: () => {
        native.reset();
        native.finalize();
      },
    };
  };
