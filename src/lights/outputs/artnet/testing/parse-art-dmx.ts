/** An ArtDmx packet as the Art-Net 4 specification reads it. */
export interface ArtDmx {
  readonly universe: number;
  readonly data: Buffer;
}

const OP_DMX = 0x5000;

/** Throws for what is no ArtDmx packet. */
export const parseArtDmx = (packet: Buffer): ArtDmx => {
  const id = packet.toString("latin1", 0, 8);
  const opcode = packet.readUInt16LE(8);
  const version = packet.readUInt16BE(10);
  const length = packet.readUInt16BE(16);
  if (id !== "Art-Net\0" || opcode !== OP_DMX || version < 14) throw new Error("no ArtDmx packet");
  if (length < 2 || length > 512 || length % 2 === 1 || packet.length !== 18 + length)
    throw new Error(`a length of ${length} in ${packet.length} bytes`);
  // Low byte first: sub-net and universe, then net.
  return { universe: packet.readUInt16LE(14), data: packet.subarray(18) };
};
