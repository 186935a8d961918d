import { OpenAPIHono } from "@hono/zod-openapi";
import type * as z from "zod";
import { firstIssue } from "../lib/first-issue.ts";
import { Problem } from "../protocol/rest.ts";
import { type ApiContext, type ApiEnv, headerOf } from "./context.ts";
import { problem } from "./problem.ts";
import { readBody } from "./read-body.ts";
import { createRememberedAnswers } from "./remembered-answers.ts";
import { senderOf } from "./sender-of.ts";

type Schema = z.ZodType;
type Answer = Schema | Told | "empty" | "event-stream" | "image" | "file";

/** An answer that its form alone does not explain. */
interface Told {
  readonly about: string;
  readonly schema: Schema;
}

/** One call of the interface: what comes in, what goes out, and the words for the document. */
export interface Call<Params extends Schema, Query extends Schema, Body extends Schema> {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** With `{name}` for what `params` describes. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Only with the host's session. */
  readonly isHostOnly?: boolean;
  readonly answers: {
    readonly [status: number]: Answer;
  };
}

type Parsed<Part extends Schema | undefined> = Part extends Schema ? z.output<Part> : undefined;

export interface Input<Params extends Schema, Query extends Schema, Body extends Schema> {
  readonly params: Parsed<Params>;
  readonly query: Parsed<Query>;
  readonly body: Parsed<Body>;
}

export const createCalls = () => {
  const app = new OpenAPIHono<ApiEnv>();
  const remembered = createRememberedAnswers<Response>();

  /**
   * The host's page sends again what took long. What the party decides has receipts; all else that would be done
   * twice is remembered here.
   */
  const once = async (
    c: ApiContext,
    spec: Call<Schema, Schema, Schema>,
    body: unknown,
    act: () => Response | Promise<Response>,
  ): Promise<Response> => {
    if (spec.method !== "post" || !spec.isHostOnly) return await act();
    const answer = await remembered(senderOf(c, body).key, async () => await act());
    // A body can be read only once.
    return answer.clone();
  };

  /** Adds a call: parsed once here, trusted inside, described in the OpenAPI document. */
  const call = <
    Params extends Schema = z.ZodUndefined,
    Query extends Schema = z.ZodUndefined,
    Body extends Schema = z.ZodUndefined,
  >(
    spec: Call<Params, Query, Body>,
    handle: (c: ApiContext, input: Input<Params, Query, Body>) => Response | Promise<Response>,
  ): void => {
    document(app, spec);
    app.on(spec.method, spec.path.replaceAll(/\{(\w+)\}/g, ":$1"), async (c) => {
      if (spec.isHostOnly && !c.get("isHost")) return problem("host-only");
      const input = await parse(c, spec);
      if (input instanceof Response) return input;
      return await once(c, spec, input.body, () => handle(c, input));
    });
  };

  return { app, call };
};

export type AddCall = ReturnType<typeof createCalls>["call"];

const parse = async <Params extends Schema, Query extends Schema, Body extends Schema>(
  c: ApiContext,
  spec: Call<Params, Query, Body>,
): Promise<Input<Params, Query, Body> | Response> => {
  const params = spec.params?.safeParse(c.req.param());
  if (params && !params.success) return badRequest(params.error);
  const query = spec.query?.safeParse(c.req.query());
  if (query && !query.success) return badRequest(query.error);
  const body = spec.body === undefined ? undefined : await parseBody(c, spec.body);
  if (body instanceof Response) return body;
  // Each part was parsed by the schema that gives it its type.
  return { params: params?.data, query: query?.data, body } as Input<Params, Query, Body>;
};

const parseBody = async (c: ApiContext, schema: Schema): Promise<unknown> => {
  if (!/^application\/json\b/i.test(headerOf(c, "content-type") ?? "")) {
    return problem("wrong-media-type");
  }
  const text = await readBody(c);
  if (text instanceof Response) return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem("bad-request", { detail: "The body is not JSON." });
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : badRequest(parsed.error);
};

const badRequest = (error: z.ZodError): Response =>
  problem("bad-request", { detail: firstIssue(error) });

const document = (app: OpenAPIHono<ApiEnv>, spec: Call<Schema, Schema, Schema>): void => {
  const responses = Object.fromEntries(
    Object.entries(spec.answers).map(([status, answer]) => [status, describeAnswer(answer)]),
  );
  app.openAPIRegistry.registerPath({
    method: spec.method,
    path: spec.path,
    summary: spec.summary,
    tags: [spec.tag],
    request: {
      ...(spec.params ? { params: spec.params as never } : {}),
      ...(spec.query ? { query: spec.query as never } : {}),
      ...(spec.body ? { body: { content: { "application/json": { schema: spec.body } } } } : {}),
    },
    responses: {
      ...responses,
      default: {
        description: "A problem",
        content: { "application/problem+json": { schema: Problem } },
      },
    },
  });
};

const describeAnswer = (answer: Answer) => {
  switch (answer) {
    case "empty":
      return { description: "Done" };
    case "event-stream":
      return { description: "Server-sent events", content: { "text/event-stream": {} } };
    case "image":
      return { description: "A picture", content: { "image/webp": {} } };
    case "file":
      return { description: "A file", content: { "application/octet-stream": {} } };
    default: {
      const { about, schema } = "about" in answer ? answer : { about: "Answer", schema: answer };
      return { description: about, content: { "application/json": { schema } } };
    }
  }
};
