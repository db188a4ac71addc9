// `npm run sizes`: measures what each import adds to an app, and writes docs/sizes.md.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../project.ts";
import { measureSizes, sizesPage } from "./size-of-imports.ts";

const page = sizesPage(await measureSizes());
writeFileSync(path.join(root, "docs/sizes.md"), page);
console.log(page);
