import { createHttpServer } from "../../../src/api/http-server.ts";
import { createBaseline } from "./baseline-app.ts";

/** Takes the text to answer, starts the server, tells its port. */
process.on("message", (partyText: string) => {
  const server = createHttpServer(createBaseline(partyText), 0, "127.0.0.1");
  void server.start().then((port) => {
    if (port.ok) process.send?.(port.value);
  });
});
