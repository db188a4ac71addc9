import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import type { Need } from "./needs.ts";

const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
};

export const CHROMIUM: Need = {
  name: "Chromium",
  program: "/usr/bin/chromium",
  remedy: "apt-get install chromium brings it on Debian",
};

/** A browser, and an address of this machine at which it finds the files of a folder. */
export interface Opened {
  readonly browser: Browser;
  readonly address: string;
  close(): Promise<void>;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM.program, args: FLAGS.split(" ") });
}

export async function open(folder: string): Promise<Opened> {
  const server = createServer((request, response) => {
    const file = path.join(folder, new URL(request.url ?? "/", "http://localhost").pathname);
    const found = statSync(file, { throwIfNoEntry: false })?.isFile();
    response.writeHead(found ? 200 : 404, { "content-type": TYPES[path.extname(file)] ?? "text/plain" });
    response.end(found ? readFileSync(file) : "");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await launch();
  return {
    browser,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
