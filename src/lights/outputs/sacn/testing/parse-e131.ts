/** A data packet as ANSI E1.31-2018 reads it. */
export interface E131Packet {
  readonly cid: string;
  readonly sourceName: string;
  readonly priority: number;
  readonly sequence: number;
  readonly isTerminated: boolean;
  readonly universe: number;
  readonly data: Buffer;
}

const expectNumber = (what: string, found: number, wanted: number): void => {
  if (found !== wanted) throw new Error(`${what} is ${found}, not ${wanted}`);
};
/** Flags 0x7 and the length of the layer, from its own two bytes to the packet's end. */
const expectLayer = (packet: Buffer, at: number): void =>
  expectNumber(`the layer at ${at}`, packet.readUInt16BE(at), 0x7000 | (packet.length - at));

/** Throws for what is no E1.31 data packet. */
export const parseE131 = (packet: Buffer): E131Packet => {
  expectNumber("preamble", packet.readUInt16BE(0), 16);
  expectNumber("postamble", packet.readUInt16BE(2), 0);
  if (packet.toString("latin1", 4, 16) !== "ASC-E1.17\0\0\0") throw new Error("not ACN");
  for (const at of [16, 38, 115]) expectLayer(packet, at);
  expectNumber("root vector", packet.readUInt32BE(18), 4);
  expectNumber("framing vector", packet.readUInt32BE(40), 2);
  expectNumber("DMP vector", packet.readUInt8(117), 2);
  expectNumber("address type", packet.readUInt8(118), 0xa1);
  expectNumber("increment", packet.readUInt16BE(121), 1);
  expectNumber("values", packet.readUInt16BE(123), packet.length - 125);
  expectNumber("start code", packet.readUInt8(125), 0);
  return {
    cid: packet.toString("hex", 22, 38),
    sourceName: packet.toString("utf8", 44, 108).replace(/\0+$/, ""),
    priority: packet.readUInt8(108),
    sequence: packet.readUInt8(111),
    isTerminated: (packet.readUInt8(112) & 0x40) !== 0,
    universe: packet.readUInt16BE(113),
    data: packet.subarray(126),
  };
};
