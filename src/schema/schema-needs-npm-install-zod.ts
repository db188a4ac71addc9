// Every import of zod in the built package goes through this file: an error names it where zod is missing.
export * from "zod";
