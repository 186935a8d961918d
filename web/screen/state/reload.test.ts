import { expect, it } from "vitest";
import { isOtherPage } from "./reload.ts";

const html = '<script type="module" src="/screen/assets/main-ABC123.js"></script>';

it("notices that the daemon has another page by now", () => {
  expect(isOtherPage(html, "http://127.0.0.1/screen/assets/main-ABC123.js")).toBe(false);
  expect(isOtherPage(html, "http://127.0.0.1/screen/assets/main-OLD999.js")).toBe(true);
});

it("does not take a foreign page for a new one", () => {
  expect(isOtherPage("<h1>Sign in to this Wi-Fi</h1>", "main-ABC123.js")).toBe(false);
});
