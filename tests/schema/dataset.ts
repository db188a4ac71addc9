import { compile, type Dataset } from "../../src/scripts/generate/compile.ts";
import { project } from "../project.ts";

const text = JSON.stringify(compile(project));

/** The dataset of the project as plain data, as a reader of `dataset.json` has it: to be changed at will. */
export function freshDataset(): Dataset {
  return JSON.parse(text) as Dataset;
}
