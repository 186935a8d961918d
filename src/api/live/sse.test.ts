import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { aParty } from "../../domain/testing/a-party.ts";
import { createGuest } from "../../testing/http/guest.ts";
import { waitFor } from "../../testing/wait-for.ts";
import { createHttpServer } from "../http-server.ts";
import { anApi } from "../testing/an-api.ts";

/** The interface on a real socket. */
const aServer = async () => {
  const on = await anApi({ party: aParty({ queue: ["a by ada", "b by bob"] }).state() });
  const server = createHttpServer(on.app.fetch, 0, "127.0.0.1");
  const started = await server.start();
  if (!started.ok) throw new Error(started.detail);
  onTestFinished(server.stop);
  const url = `http://127.0.0.1:${started.value}`;
  const phone = () => {
    const guest = createGuest(url);
    onTestFinished(guest.leave);
    return guest;
  };
  return { ...on, url, port: started.value, server, phone };
};

describe("the live updates over a socket", () => {
  it("begin with the snapshot and a cookie, and tell what happens", async () => {
    const { phone } = await aServer();
    const guest = phone();
    await guest.get("/party");
    const events = await guest.events();
    await events.next("snapshot");

    await guest.put("/queue/a/vote", { value: 1 });

    const vote = await events.next("vote-cast");
    const me = await events.next("me");
    expect(vote.data).toMatchObject({ entryId: "a", score: 2 });
    expect(me.data).toMatchObject({ me: { votes: { a: 1 } } });
    events.close();
  });

  it("go on where they were cut off", async () => {
    const { phone } = await aServer();
    const guest = phone();
    const before = await guest.events();
    await guest.put("/queue/a/vote", { value: 1 });
    const { id } = await before.next("vote-cast");
    before.close();
    await guest.put("/queue/b/vote", { value: 1 });

    const after = await guest.events(id);

    const vote = await after.next("vote-cast", (event) => Number(event.id) > Number(id));
    expect(vote.data).toMatchObject({ entryId: "b", score: 2 });
    expect(after.received.map(({ kind }) => kind)).not.toContain("snapshot");
    after.close();
  });

  it("forget a page that is closed", async () => {
    const { phone, hub } = await aServer();
    const events = await phone().events();
    await waitFor("the listener", () => hub.listenerCount() === 1);

    events.close();

    await waitFor("its end", () => hub.listenerCount() === 0);
  });

  it("end with the server, at once", async () => {
    const { phone, server } = await aServer();
    const events = await phone().events();

    await server.stop();

    await waitFor("the end", events.hasEnded);
  });
});

describe("the server", () => {
  it("says so when its port is taken", async () => {
    const { app, port } = await aServer();

    const second = await createHttpServer(app.fetch, port, "127.0.0.1").start();

    expect(second).toMatchObject({ ok: false, code: "port-taken" });
    expect(second).toHaveProperty("detail", expect.stringContaining("--port"));
  });

  it("survives what is no HTTP", async () => {
    const { phone, port } = await aServer();
    const socket = connect(port, "127.0.0.1");
    const answered = new Promise<string>((resolve) => {
      socket.once("data", (data) => resolve(data.toString()));
    });

    socket.write("\x16\x03\x01 not http\r\n\r\n");

    expect(await answered).toMatch(/^HTTP\/1.1 400/);
    expect((await phone().get("/party")).status).toBe(200);
    socket.destroy();
  });
});
