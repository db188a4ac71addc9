// Runs before the scripts in TypeScript, on any Node.js: says in words what else would end in a stack trace.
if (!process.features.typescript) {
  console.error(
    `The scripts of this project need Node.js 22.18 or later; this is ${process.version}. Install it, or let npm run the install ` +
      "script of the package `node` (npm ci without --ignore-scripts), which brings one for `npm run`.",
  );
  process.exitCode = 1;
}
