import type { BackOffTimes } from "../../parts/back-off.ts";
import { createPacket } from "../../parts/udp/packet.ts";
import { createUdpLink } from "../../parts/udp/udp-link.ts";
import { createAudioPacket, type SoundMoment } from "./audio-packet.ts";

export interface AudioSyncOptions {
  readonly address: string;
  readonly port: number;
  readonly bands: number;
  readonly backOff?: BackOffTimes;
}

const DEFAULTS: AudioSyncOptions = { address: "239.0.0.1", port: 11_988, bands: 24 };

/** Tells every WLED of the network what the music sounds like; those that listen play their own effects to it. */
export interface AudioSync {
  start(): void;
  /** One packet; about 50 a second is what WLED sends itself. Never throws. */
  send(moment: SoundMoment): void;
  stop(): Promise<void>;
}

/** Without a network it stays silent and tries again by itself. */
export const createAudioSync = (wish: Partial<AudioSyncOptions> = {}): AudioSync => {
  const options = { ...DEFAULTS, ...wish };
  const sound = createAudioPacket(options.bands);
  const packet = createPacket(sound.bytes);
  const link = createUdpLink({
    host: options.address,
    port: options.port,
    onOpen: () => {},
    onTrouble: () => {},
    onRefused: () => {},
    ...(options.backOff === undefined ? {} : { backOff: options.backOff }),
  });
  return {
    start: link.start,
    send: (moment) => {
      if (!link.isOpen() || packet.isInFlight) return;
      sound.fill(moment);
      link.send(packet);
    },
    stop: link.stop,
  };
};
