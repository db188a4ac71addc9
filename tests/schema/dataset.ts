import { compile, type Dataset } from "../../src/scripts/generate/compile.ts";
import { project } from "../project.ts";

/** The dataset of the project as plain data, as a reader of `dataset.json` has it: to be changed at will. */
export function freshDataset(): Dataset {
  return JSON.parse(JSON.stringify(compile(project))) as Dataset;
}
