import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sbom } from "../../../src/scripts/release/sbom.ts";
import { root } from "../../project.ts";

interface Bom {
  readonly metadata: { readonly component: { readonly name: string; readonly version: string; readonly purl: string } };
  readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string }[];
}

const written = sbom(root);
const bom = JSON.parse(written) as Bom;
const manifest = (folder: string) =>
  JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8")) as { name: string; version: string };

describe("the bill of materials", () => {
  it("should be valid CycloneDX", async () => {
    const found: unknown = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(written);
    expect(found).toBeNull();
  });

  it("should be of this version", () => {
    const { name, version } = manifest(".");
    expect(bom.metadata.component).toMatchObject({ name, version, purl: `pkg:npm/${name}@${version}` });
  });

  it("should name each package whose code is bundled, in the version that is installed", () => {
    const notices = readFileSync(path.join(root, "THIRD-PARTY-NOTICES.md"), "utf8");
    const bundled = Array.from(notices.matchAll(/^## (\S+) \(/gm), ([, name = ""]) => name);
    expect(bundled.length).toBeGreaterThan(0);
    expect(bom.components.map(({ name, version }) => `${name}@${version}`)).toEqual(
      bundled.map((name) => `${name}@${manifest(`node_modules/${name}`).version}`).sort(),
    );
  });

  it("should hold nothing of the time or the machine that wrote it", () => {
    expect(sbom(root)).toBe(written);
    expect(written).not.toContain("timestamp");
    expect(written).not.toContain(root);
  });
});
