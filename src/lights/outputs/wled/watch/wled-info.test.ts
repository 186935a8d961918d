import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { askWled } from "./wled-info.ts";

const HOST = "127.0.0.42";
let close = (): void => {};
afterEach(() => close());

const answering = async (body: string, status = 200): Promise<number> => {
  const server = createServer((_request, response) => {
    response.writeHead(status, { location: "http://127.0.0.1:1/" }).end(body);
  });
  server.listen(0, HOST);
  await once(server, "listening");
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return (server.address() as AddressInfo).port;
};

it("reads the LEDs and the name of a WLED", async () => {
  const port = await answering(
    '{"ver":"0.15.0","name":"Window","leds":{"count":144,"rgbw":true,"fps":42},"live":false}',
  );

  expect(await askWled(HOST, port, 30_000)).toEqual({ name: "Window", count: 144, isRgbw: true });
});

it.each([
  ["a page", "<html>", 200],
  ["something else's JSON", '{"leds":12}', 200],
  ["a strip without LEDs", '{"leds":{"count":0}}', 200],
  ["an endless answer", `"${"x".repeat(70_000)}"`, 200],
  ["a redirect elsewhere", '{"leds":{"count":1}}', 302],
])("takes %s for no WLED", async (_, body, status) => {
  const port = await answering(body, status);

  await expect(askWled(HOST, port, 30_000)).rejects.toThrow();
});

it("gives up on one that accepts and says nothing", async () => {
  const server = createServer(() => {});
  server.listen(0, HOST);
  await once(server, "listening");
  close = () => {
    server.closeAllConnections();
    server.close();
  };

  await expect(askWled(HOST, (server.address() as AddressInfo).port, 50)).rejects.toThrow();
});

it("gives up on one that wants to speak another protocol", async () => {
  const server = createServer((request) => {
    request.socket.end(
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n",
    );
  });
  server.listen(0, HOST);
  await once(server, "listening");
  close = () => {
    server.closeAllConnections();
    server.close();
  };

  await expect(askWled(HOST, (server.address() as AddressInfo).port, 30_000)).rejects.toThrow(
    "another protocol",
  );
});
