import { BlockList } from "node:net";

/** Addresses of home networks: private, link-local, this machine. */
const near = new BlockList();
near.addSubnet("10.0.0.0", 8);
near.addSubnet("172.16.0.0", 12);
near.addSubnet("192.168.0.0", 16);
near.addSubnet("169.254.0.0", 16);
near.addSubnet("127.0.0.0", 8);

/** Anybody in the network can announce anything: only IPv4 addresses of the home are ever asked. */
export const isNear = (address: string): boolean => near.check(address, "ipv4");
