/** The npm package artnet brings no types; this is what is used of it. */
declare module "artnet" {
  import type { EventEmitter } from "node:events";

  interface ArtnetConfig {
    readonly host: string;
    readonly port: number;
    /** All 512 channels in each packet. */
    readonly sendAll: boolean;
    /** Milliseconds after which an unchanged universe is sent again. */
    readonly refresh: number;
  }
  interface Artnet extends EventEmitter {
    /** `channel` counts from 1. */
    set(
      universe: number,
      channel: number,
      values: Uint8Array,
      done: (error: Error | null) => void,
    ): boolean;
    close(): void;
  }
  const artnet: (config: ArtnetConfig) => Artnet;
  // biome-ignore lint/style/noDefaultExport: the package is a CommonJS module
  export default artnet;
}
