import { expect, it } from "vitest";
import { ownAddress, shortAddress } from "./join.ts";

const at = (url: string) => ownAddress(new URL(url) as unknown as Location);

it("shows the address that the TV itself came by, if phones can use it too", () => {
  expect(at("http://192.168.1.5:8080/screen")).toEqual({ urls: ["http://192.168.1.5:8080/"] });
  expect(at("http://127.0.0.1/screen")).toBeUndefined();
  expect(at("http://localhost:8080/screen")).toBeUndefined();
  expect(at("http://[::1]:8080/screen")).toBeUndefined();
});

it("shows no more of an address than has to be typed", () => {
  expect(shortAddress("http://192.168.1.5/")).toBe("192.168.1.5");
  expect(shortAddress("http://rumpus.local:8080/")).toBe("rumpus.local:8080");
});
