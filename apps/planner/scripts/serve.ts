// Serves the built pages on this machine, and prints their address.
import { fileURLToPath } from "node:url";
import { serveFolder } from "./serve-folder.ts";

const port = Number(process.env.PORT ?? 4180);
const { url } = await serveFolder(fileURLToPath(new URL("../dist", import.meta.url)), { port });
process.stdout.write(`Ventesal: ${url}/da/index.html (dansk), ${url}/en/index.html (English). Ctrl-C stops it.\n`);
