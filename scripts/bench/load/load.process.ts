import { type FanoutOrder, runFanout } from "./fanout-load.ts";
import { type RequestsOrder, runRequests } from "./requests-load.ts";

export type LoadOrder = RequestsOrder | FanoutOrder;

const run = (order: LoadOrder) =>
  order.kind === "requests" ? runRequests(order) : runFanout(order);

process.on("message", (order: LoadOrder) => {
  void run(order).then((result) => process.send?.(result));
});
