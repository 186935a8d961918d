import { expect, it } from "vitest";
import { type JoinPlaces, joinUrls } from "./join-urls.ts";

const at = (card: string, address: string, family = "IPv4") => ({
  card,
  address,
  family,
  internal: card === "lo",
});
const urls = (addresses: JoinPlaces["addresses"], more: Partial<JoinPlaces> = {}) =>
  joinUrls({ addresses, hostName: "Rumpus", names: [], port: 8080, ...more });

it("leads with numbers: a phone may not find names", () => {
  expect(
    urls([at("lo", "127.0.0.1"), at("wlan0", "fe80::1", "IPv6"), at("wlan0", "192.168.1.7")]),
  ).toEqual(["http://192.168.1.7:8080/", "http://rumpus.local:8080/"]);
});

it("leads with the hot-spot where there is one, and names no container's network", () => {
  expect(
    urls([
      at("docker0", "172.17.0.1"),
      at("eth0", "192.168.1.7"),
      at("dummy0", "192.0.2.1"),
      at("wlan0", "10.42.0.1"),
    ]),
  ).toEqual(["http://10.42.0.1:8080/", "http://192.168.1.7:8080/", "http://rumpus.local:8080/"]);
});

it("leaves out the port that browsers know", () => {
  expect(urls([at("eth0", "10.0.0.5")], { port: 80, names: ["party.example"] })).toEqual([
    "http://10.0.0.5/",
    "http://party.example/",
    "http://rumpus.local/",
  ]);
});

it("names the box itself only when there is nothing else", () => {
  expect(urls([at("lo", "127.0.0.1")])[0]).toBe("http://127.0.0.1:8080/");
  expect(urls([at("lo", "127.0.0.1"), at("eth0", "169.254.7.7")])[0]).toBe(
    "http://169.254.7.7:8080/",
  );
});
