import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { runServer } from "verdaccio";
import { mustRun } from "./run.ts";

/** A registry of packages on this machine alone, empty until something is published to it. */
export interface Registry {
  readonly url: string;
  /** What makes npm, changesets, Deno and Bun use it, and caches of its own: none of it outlives the registry. */
  readonly environment: Readonly<Record<string, string>>;
  /** Publishes a tarball, or a folder that holds a package. */
  publish(tarball: string): Promise<void>;
  /** Ends it, and removes all that it held. */
  stop(): Promise<void>;
}

/** Starts a registry that knows no other, on a free port of the loopback interface. */
export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(path.join(tmpdir(), "registry-"));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const config = {
      self_path: folder,
      configPath: path.join(folder, "config.yaml"),
      storage: path.join(folder, "storage"),
      uplinks: {},
      packages: { "**": { access: "$all", publish: "$all" } },
      auth: { htpasswd: { file: path.join(folder, "htpasswd") } },
      web: { enable: false },
      log: { type: "stdout", format: "pretty", level: "fatal" },
    };
    const server = (await runServer(config)) as Server;
    await new Promise<void>((listening, failed) => {
      server.once("error", failed).listen(0, "127.0.0.1", listening);
    });

    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const url = `http://${host}/`;
    const userconfig = path.join(folder, "npmrc");
    // npm publishes with a token only, and the registry takes any.
    writeFileSync(userconfig, `registry=${url}\n//${host}/:_authToken=anyone\n`);
    const environment = {
      NPM_CONFIG_USERCONFIG: userconfig,
      npm_config_userconfig: userconfig,
      NPM_CONFIG_REGISTRY: url,
      npm_config_registry: url,
      npm_config_cache: path.join(folder, "npm-cache"),
      DENO_DIR: path.join(folder, "deno-cache"),
      BUN_INSTALL_CACHE_DIR: path.join(folder, "bun-cache"),
    };
    return {
      url,
      environment,
      async publish(tarball) {
        await mustRun(folder, environment, "npm", "publish", tarball, "--ignore-scripts");
      },
      async stop() {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
