// Runs before a publish of the repository's root, which is not what users install.
console.error(
  "The package is dist/, not the root: run `npm run release`, or `npm publish ./dist` after `npm run build`.",
);
process.exitCode = 1;
