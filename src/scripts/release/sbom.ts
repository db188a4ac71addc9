import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { PackageURL } from "packageurl-js";
import { readFileSync } from "node:fs";
import path from "node:path";
import { LICENSE } from "../tables/about.ts";
import { readManifest } from "../root.ts";

/** A package of another project, as its own manifest has it. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * The software bill of materials of the published package, in CycloneDX: it installs nothing, and its files hold code of the packages
 * that THIRD-PARTY-NOTICES.md names.
 */
export function sbom(folder: string): string {
  const { name, version, description } = readManifest(folder);
  const published = new Models.Component(Enums.ComponentType.Library, name, {
    version,
    description,
    bomRef: `${name}@${version}`,
    purl: new PackageURL("npm", undefined, name, version).toString(),
    licenses: new Models.LicenseRepository([new Models.LicenseExpression(`MIT AND ${LICENSE.name}`)]),
  });
  const bom = new Models.Bom({ version: 1, metadata: new Models.Metadata({ component: published }) });
  for (const bundled of bundledIn(folder)) {
    const component = componentOf(bundled);
    bom.components.add(component);
    published.dependencies.add(component.bomRef);
  }
  const written = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)).serialize(bom, {
    sortLists: true,
    space: 2,
  });
  return `${written}\n`;
}

/** The packages whose code is bundled: a test holds the notices to what the bundler takes. */
function bundledIn(folder: string): Bundled[] {
  const notices = readFileSync(path.join(folder, "THIRD-PARTY-NOTICES.md"), "utf8");
  return Array.from(notices.matchAll(/^## (\S+) \(/gm), ([, name = ""]) => {
    const manifest = path.join(folder, "node_modules", name, "package.json");
    return JSON.parse(readFileSync(manifest, "utf8")) as Bundled;
  });
}

function componentOf({ name, version, license }: Bundled): Models.Component {
  const [scope, plain = name] = name.startsWith("@") ? name.split("/") : [undefined, name];
  return new Models.Component(Enums.ComponentType.Library, plain, {
    ...(scope && { group: scope }),
    version,
    bomRef: `${name}@${version}`,
    purl: new PackageURL("npm", scope, plain, version).toString(),
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
  });
}
