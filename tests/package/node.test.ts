import { expect, it } from "vitest";
import { Consumer } from "./consumer.ts";

it("should answer queries where it was installed from the tarball", () => {
  const consumer = new Consumer()
    .write("app.js", 'import { byLocation } from "trump-putin-encounters";\nconsole.log(byLocation("Helsinki")[0].id);\n')
    .install();
  expect(consumer.run("node", "app.js")).toEqual({ status: 0, output: "helsinki-2018\n" });
});
