import { expect, it } from "vitest";
import { wifiText } from "./wifi-text.ts";

it.each([
  ["Rumpus", "dance dance", "WIFI:T:WPA;S:Rumpus;P:dance dance;;"],
  ["Rumpus", "", "WIFI:T:nopass;S:Rumpus;;"],
  ['a;b,"c"', "d:e\\f", 'WIFI:T:WPA;S:a\\;b\\,\\"c\\";P:d\\:e\\\\f;;'],
])("lets phones join %j with %j", (name, password, text) => {
  expect(wifiText(name, password)).toBe(text);
});
