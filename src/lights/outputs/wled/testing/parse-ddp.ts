/** A DDP packet as the specification at 3waylabs.com/ddp reads it. */
export interface DdpPacket {
  readonly version: number;
  readonly isPush: boolean;
  readonly sequence: number;
  readonly dataType: number;
  readonly destination: number;
  readonly offset: number;
  readonly data: Buffer;
}

/** Throws for what is no DDP packet. */
export const parseDdp = (packet: Buffer): DdpPacket => {
  const flags = packet.readUInt8(0);
  // Time code, storage, reply and query are not used here: their bits must be off.
  if (flags & 0b0011_1110) throw new Error(`flags ${flags}`);
  const length = packet.readUInt16BE(8);
  if (packet.length !== 10 + length)
    throw new Error(`${packet.length} bytes for ${length} of data`);
  if (length > 1440) throw new Error(`${length} bytes in one packet`);
  return {
    version: flags >> 6,
    isPush: (flags & 1) === 1,
    sequence: packet.readUInt8(1),
    dataType: packet.readUInt8(2),
    destination: packet.readUInt8(3),
    offset: packet.readUInt32BE(4),
    data: packet.subarray(10),
  };
};

/** What a strip shows after these packets: a picture at each push. */
export const showDdp = (packets: readonly Buffer[], byteCount: number): readonly Buffer[] => {
  const led = Buffer.alloc(byteCount);
  const shown: Buffer[] = [];
  for (const packet of packets) {
    const { data, offset, isPush } = parseDdp(packet);
    data.copy(led, offset);
    if (isPush) shown.push(Buffer.from(led));
  }
  return shown;
};
