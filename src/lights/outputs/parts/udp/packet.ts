/**
 * One packet of a frame: written again for each frame, so nothing is allocated, and never while it is
 * still on its way: the kernel copies it at the call mostly, but not always.
 */
export interface Packet {
  readonly bytes: Buffer;
  /** Multicast only: each packet may have a group of its own. */
  readonly address?: string;
  isInFlight: boolean;
}

export const createPacket = (bytes: Buffer, address?: string): Packet =>
  address === undefined ? { bytes, isInFlight: false } : { bytes, address, isInFlight: false };

/** A frame whose predecessor is still on its way is dropped. */
export const isAnyInFlight = (packets: readonly Packet[]): boolean => {
  for (const packet of packets) if (packet.isInFlight) return true;
  return false;
};
