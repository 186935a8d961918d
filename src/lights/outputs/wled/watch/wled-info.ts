import * as z from "zod/mini";
import { getJson } from "./get-json.ts";

/** What a WLED says about itself, as far as it matters here (kno.wled.ge/interfaces/json-api). */
const Info = z.object({
  name: z.catch(z.string().check(z.maxLength(100)), ""),
  leds: z.object({
    count: z.int().check(z.minimum(1), z.maximum(65_535)),
    rgbw: z.catch(z.boolean(), false),
  }),
});

export interface WledInfo {
  readonly name: string;
  readonly count: number;
  readonly isRgbw: boolean;
}

/** Rejects when there is no WLED at the address. */
export const askWled = async (host: string, port: number, timeoutMs: number): Promise<WledInfo> => {
  const { name, leds } = Info.parse(await getJson({ host, port, path: "/json/info", timeoutMs }));
  return { name, count: leds.count, isRgbw: leds.rgbw };
};
