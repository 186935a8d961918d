/** Sends on with a GET, so that a reload does nothing twice. */
export const seeOther = (url: string, cookie?: string): Response =>
  new Response(null, {
    status: 303,
    headers: {
      Location: url,
      "Cache-Control": "no-store",
      "Referrer-Policy": "same-origin",
      ...(cookie === undefined ? {} : { "Set-Cookie": cookie }),
    },
  });
