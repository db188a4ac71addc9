import { requireZod } from "./zod-version.ts";

// Imported first, so that it runs before the schemas are made. In CommonJS `import.meta` is empty.
requireZod((import.meta as { readonly url?: string }).url ?? __filename);
