import type { Coverage } from "../records/types.ts";

/** One published version of the data. */
export interface Edition {
  /**
   * The version of the package.
   *
   * @example
   * ```ts
   * "1.0.0"
   * ```
   */
  readonly version: string;
  /**
   * The SHA-256 of `dataset.json`, in lowercase hexadecimal digits; two versions with the same digest hold the same data.
   *
   * @example
   * ```ts
   * "eba1b98d61c596f7950b7567aeebcca993793bb19be4abcc633d94cce289a5d8"
   * ```
   */
  readonly digest: string;
  /** For each kind of record, from when to when the edition claims to be complete. */
  readonly coverage: Coverage;
}
