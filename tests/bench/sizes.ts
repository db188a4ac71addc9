// `npm run sizes`: what each import adds to an app.
import Table from "cli-table3";
import { measureSizes } from "./size-limits.ts";

const table = new Table({
  head: ["import", "bytes, minified and gzipped", "limit"],
  colAligns: ["left", "right", "right"],
  style: { head: [], border: [] },
});
table.push(...measureSizes().map(({ name, size, sizeLimit }) => [name, size, sizeLimit ?? ""]));
console.log(table.toString());
