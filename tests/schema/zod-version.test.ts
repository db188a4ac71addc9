import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { requireZod } from "../../src/schema/zod-version.ts";

const three = { major: 3, minor: 25, patch: 76 };
const manifest = createRequire(import.meta.url).resolve("zod/package.json");
const folder = manifest.slice(0, -"package.json".length);
const installed = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
/** A folder from which no package is found. */
const nowhere = pathToFileURL(path.resolve("/nowhere/index.js")).href;

/** What is said of a zod that is too old. */
const saying = (found: string) =>
  `trump-putin-encounters/schema needs zod 4 or later; it found ${found}. Run \`npm install zod@4\` in your project. The other entry points need no zod.`;

describe("requireZod", () => {
  it.each([[{ major: 4, minor: 0, patch: 0 }], [{ major: 5, minor: 1, patch: 2 }]])("should take zod %j", (version) => {
    expect(() => {
      requireZod(import.meta.url, version);
    }).not.toThrow();
  });

  it("should take the zod that is installed", () => {
    expect(() => {
      requireZod(import.meta.url);
    }).not.toThrow();
  });

  it("should refuse an older one by a code, and say which was found and where", () => {
    expect(() => {
      requireZod(import.meta.url, three);
    }).toThrow(
      expect.objectContaining({
        code: "ERR_UNSUPPORTED_ZOD",
        message: saying(`zod ${installed.version} in ${folder}`),
      }) as Error,
    );
  });

  it("should say which one it is where no package is found", () => {
    expect(() => {
      requireZod(nowhere, three);
    }).toThrow(saying("zod 3.25.76"));
  });

  it("should say which one it is on a system without Node's modules", () => {
    vi.stubGlobal("process", {});
    const refused = () => {
      requireZod(import.meta.url, three);
    };
    try {
      expect(refused).toThrow(saying("zod 3.25.76"));
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("the modules that use zod", () => {
  afterEach(() => {
    vi.doUnmock("zod");
    vi.doUnmock("../../src/schema/zod-version.ts");
  });

  // The address makes it another copy: one that other tests use stays as it is.
  const copyOf = (module: string) =>
    import(/* @vite-ignore */ `../../src/schema/${module}.ts?copy`) as Promise<unknown>;

  it("should refuse one that does not tell its version, as older ones do not", async () => {
    vi.doMock("zod", () => ({ core: undefined }));
    const copy = (await copyOf("zod-version")) as { readonly requireZod: typeof requireZod };
    expect(() => {
      copy.requireZod(nowhere);
    }).toThrow(saying("zod 3 or older"));
  });

  it("should ask for one before the schemas are made, from their own place", async () => {
    const asked = vi.fn();
    vi.doMock("../../src/schema/zod-version.ts", () => ({ requireZod: asked }));
    await copyOf("usable-zod");
    expect(asked.mock.calls).toEqual([[expect.stringMatching(/^file:.*\/src\/schema\/usable-zod\.ts/)]]);
  });
});
