import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { folder } from "./site.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".atom": "application/atom+xml",
  ".ics": "text/calendar",
};

export interface Served {
  /** Where the site is, with a slash at the end. */
  readonly address: string;
  close(): void;
}

/** Serves the site as hosts do, text compressed, at a path of an address of this machine. */
export async function serve(at = "/"): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const asked = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const file = asked.startsWith(at) ? path.join(folder, decodeURIComponent(asked.slice(at.length))) : "";
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)];
    const content = readFileSync(file);
    response.writeHead(200, {
      "content-type": type ?? "application/octet-stream",
      ...(type && { "content-encoding": "gzip" }),
    });
    response.end(type ? gzipSync(content) : content);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${at}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
