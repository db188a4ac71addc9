// `node run-sql.mjs <file>`: runs each query of a file in DuckDB, and prints its answer below the question that its comment asks.
import { DuckDBInstance } from "@duckdb/node-api";
import { readFileSync } from "node:fs";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const statement of readFileSync(process.argv[2], "utf8").split(/;\n/)) {
  if (statement.trim() === "") continue;
  const question = /^-- (.+\?)$/m.exec(statement)?.[1];
  const answer = await connection.runAndReadAll(statement);
  if (question === undefined) continue;
  const rows = [answer.columnNames(), ...answer.getRowsJson()];
  console.log(`# ${question}\n${rows.map((row) => row.join("\t")).join("\n")}\n`);
}
