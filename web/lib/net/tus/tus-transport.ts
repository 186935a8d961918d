export interface TusRequest {
  readonly method: "POST" | "HEAD" | "PATCH" | "DELETE";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Blob;
  /** So many bytes of the body have left. */
  readonly onSent?: (bytes: number) => void;
  readonly signal: AbortSignal;
}

export interface TusAnswer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly text: string;
}

/** Carries one request to the box; undefined: no answer came. */
export type TusTransport = (request: TusRequest) => Promise<TusAnswer | undefined>;
