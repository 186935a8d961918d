/** A call as the fake jukebox sees it; `parts` is the path, taken apart. */
export interface FakeCall {
  readonly method: string;
  readonly path: string;
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}
export type FakeAnswer = readonly [status: number, body?: unknown];
export type FakeCalls = Readonly<Record<string, (call: FakeCall) => FakeAnswer>>;

export const refuse = (status: number, code: string, detail = ""): FakeAnswer => [
  status,
  { code, detail },
];

export const pageOf = <Item>(items: readonly Item[], query: URLSearchParams): FakeAnswer => {
  const from = Number(query.get("cursor") ?? 0);
  const until = from + Number(query.get("limit") ?? 30);
  const more = until < items.length ? { nextCursor: String(until) } : {};
  return [200, { items: items.slice(from, until), ...more }];
};
