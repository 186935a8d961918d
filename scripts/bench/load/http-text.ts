/** A request as it goes over the wire, made once before anything is measured. */
export const getText = (port: number, path: string, cookie: string): string =>
  `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\n\r\n`;

export const putText = (port: number, path: string, cookie: string, body: unknown): string => {
  const json = JSON.stringify(body);
  return (
    `PUT ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\n` +
    `Cookie: ${cookie}\r\nContent-Type: application/json\r\nContent-Length: ${json.length}\r\n\r\n${json}`
  );
};
