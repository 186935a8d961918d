/** The little that is used of the npm package rpi-ws281x-native 1. */
export interface NativeModule {
  (count: number, options: NativeOptions): NativeChannel;
  render(): void;
  reset(): void;
  finalize(): void;
}

export interface NativeChannel {
  /** 0xWWRRGGBB an LED. */
  readonly array: Uint32Array;
}

export interface NativeOptions {
  readonly dma: number;
  readonly freq: number;
  readonly gpio: number;
  readonly invert: boolean;
  readonly brightness: number;
  readonly stripType: string;
}

export const isNativeModule = (module: unknown): module is NativeModule =>
  typeof module === "function" && "render" in module && "reset" in module && "finalize" in module;
