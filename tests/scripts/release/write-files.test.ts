import { stringify } from "csv-stringify/sync";
import { unzipSync } from "fflate";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changesAsJson } from "../../../src/scripts/release/changes-as-json.ts";
import { root } from "../../project.ts";

const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { name: string; version: string };
const stem = `${manifest.name}-${manifest.version}`;
const dist = path.join(root, "dist");
const { resources } = JSON.parse(readFileSync(path.join(dist, "data/tables/datapackage.json"), "utf8")) as {
  resources: {
    name: string;
    path: string;
    schema: { fields: { name: string; type: string }[]; primaryKey: string[] };
  }[];
};

const folder = mkdtempSync(path.join(tmpdir(), "release-"));
const inFolder = (...names: string[]) => readFileSync(path.join(folder, ...names));

beforeAll(() => {
  for (const [name, TZ] of [
    ["one", "America/Los_Angeles"],
    ["other", "Asia/Tokyo"],
  ] as const)
    execFileSync(process.execPath, ["src/scripts/release/write-files.ts", path.join(folder, name)], {
      cwd: root,
      env: { ...process.env, TZ },
    });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the files of a release", () => {
  it("should be a zip, a SQLite file, the changes and the bill of materials", () => {
    expect(readdirSync(path.join(folder, "one")).sort()).toEqual([
      "changes.json",
      `${stem}.cdx.json`,
      `${stem}.sqlite`,
      `${stem}.zip`,
    ]);
  });

  it("should be the same, byte for byte, whenever and in whatever time zone they are written", () => {
    for (const name of readdirSync(path.join(folder, "one")))
      expect({ name, same: inFolder("one", name).equals(inFolder("other", name)) }).toEqual({ name, same: true });
  });

  it("should tell the changes since the edition before", () => {
    expect(inFolder("one", "changes.json").toString()).toBe(changesAsJson(root));
  });
});

describe("the zip", () => {
  it("should hold all data of the package, and how to cite them, in a folder of the version's name", () => {
    const held = unzipSync(inFolder("one", `${stem}.zip`));
    const data = readdirSync(path.join(dist, "data"), { recursive: true, encoding: "utf8" })
      .map((file) => file.split(path.sep).join("/"))
      .filter((file) => path.extname(file) !== "" && !file.endsWith(".d.cts"))
      .map((file) => `data/${file}`);
    const files = ["CITATION.cff", "LICENSE", ...data];
    expect(Object.keys(held).sort()).toEqual(files.map((file) => `${stem}/${file}`).sort());
    for (const file of files)
      expect({
        file,
        same: readFileSync(path.join(dist, file)).equals(held[`${stem}/${file}`] ?? new Uint8Array()),
      }).toEqual({
        file,
        same: true,
      });
  });
});

describe("the SQLite file", () => {
  let database: DatabaseSync;
  const query = (sql: string) => database.prepare(sql).all();

  beforeAll(() => {
    database = new DatabaseSync(path.join(folder, "one", `${stem}.sqlite`), { readOnly: true });
    return () => {
      database.close();
    };
  });

  it("should be whole, with no foreign key that leads nowhere", () => {
    expect(query("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(query("PRAGMA foreign_key_check")).toEqual([]);
    expect(query("SELECT * FROM pragma_foreign_key_list('quotes')")).toHaveLength(4);
  });

  it("should name its edition", () => {
    const digest = createHash("sha256")
      .update(readFileSync(path.join(dist, "data/dataset.json")))
      .digest("hex");
    const { name, version } = manifest;
    expect(query("SELECT name, version, digest FROM edition")).toEqual([{ name, version, digest }]);
  });

  it("should hold every table, and no other", () => {
    const names = query("SELECT name FROM sqlite_schema WHERE type = 'table'").map(({ name }) => name);
    expect(names.sort()).toEqual([...resources.map(({ name }) => name), "edition"].sort());
  });

  it.each(resources)("should hold the same $name as the CSV file, cell by cell", ({ name, path: file, schema }) => {
    const columns = schema.fields.map((field) => field.name);
    const rows = query(`SELECT * FROM ${name}`);
    const cells = rows.map((row) =>
      schema.fields.map(({ name: column, type }) =>
        type === "boolean" && row[column] !== null ? String(row[column] === 1) : row[column],
      ),
    );
    const lines = (csv: string) => csv.split("\n").sort();
    const csv = readFileSync(path.join(dist, "data/tables", file), "utf8");
    expect(lines(stringify([columns, ...cells]))).toEqual(lines(csv));
    expect(
      query(`SELECT name FROM pragma_table_info('${name}') WHERE pk ORDER BY pk`).map((key) => key["name"]),
    ).toEqual(schema.primaryKey);
  });

  it("should say in its schema what a column means", () => {
    const [schema] = query("SELECT sql FROM sqlite_schema WHERE name = 'meetings'");
    expect(schema?.["sql"]).toContain("minutes INTEGER, -- How many minutes it lasted");
  });
});
