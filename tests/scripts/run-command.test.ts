import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runCommand } from "../../src/scripts/run-command.ts";

let printed: unknown[][];

beforeEach(() => {
  printed = [];
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
    printed.push(words);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

it("should run the command, and end well where nothing goes wrong", async () => {
  let ran = 0;
  await runCommand(() => {
    ran += 1;
  });
  expect([ran, process.exitCode, printed]).toEqual([1, undefined, []]);
});

it("should tell what goes wrong in words, without a stack trace, and fail", async () => {
  await runCommand(() => {
    throw new RangeError("The badger is asleep.");
  });
  expect([process.exitCode, printed]).toEqual([1, [["The badger is asleep."]]]);
});

it("should tell what goes wrong later in the same way", async () => {
  await runCommand(() => Promise.reject(new RangeError("The badger woke up.")));
  expect([process.exitCode, printed]).toEqual([1, [["The badger woke up."]]]);
});

it("should fail on what is no error too", async () => {
  await runCommand(() => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a library may throw anything
    throw "asleep";
  });
  expect([process.exitCode, printed]).toEqual([1, [["asleep"]]]);
});
