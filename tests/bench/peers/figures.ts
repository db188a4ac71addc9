import type { Bundled } from "./bundles.ts";
import type { Held } from "./inspect.ts";
import type { Installed } from "./installed.ts";
import type { Loading } from "./loading.ts";
import type { Published } from "./publishing.ts";
import type { Package, Subject } from "./subjects.ts";
import type { Compiler, Cost } from "./type-checks.ts";

/** All that one run measured. */
export interface Figures {
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: { readonly loading: number; readonly types: number };
  /** The load of the machine before and after. */
  readonly load: readonly [string, string];
  /** Entry points in the order of the tables: packages as a whole, then parts. */
  readonly modules: readonly ModuleFigures[];
  readonly packages: readonly PackageFigures[];
}

export interface ModuleFigures extends Subject {
  readonly held: Omit<Held, "names" | "json">;
  readonly loading: Loading;
}

export interface PackageFigures extends Package {
  readonly held: Omit<Held, "names" | "json">;
  readonly records: number;
  /** How many of the records' names the editor offers. */
  readonly offered: number;
  readonly bundled: Bundled;
  readonly installed: Installed;
  readonly types: Readonly<Record<Compiler, Cost>>;
  readonly published: Published;
}
