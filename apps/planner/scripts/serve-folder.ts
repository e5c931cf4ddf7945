import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * Serves a folder of static files on the loopback interface.
 * @param port the port wished for; if it is taken, or not given, any free one
 * @param under the path below which the files lie, such as `/some/folder`
 */
export async function serveFolder(
  folder: string,
  { port = 0, under = "" }: { port?: number; under?: string } = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const pathname = pathOf(request.url!);
    if (pathname === null) return void response.writeHead(400).end();
    const path = join(folder, normalize(pathname.slice(under.length)));
    const file = [path, join(path, "index.html")].find((name) => existsSync(name) && statSync(name).isFile());
    const isOurs =
      pathname.startsWith(under) && (path === folder || path.startsWith(folder + sep) || path === folder + sep);
    if (!isOurs || file === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  const listening = (wished: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(wished, "127.0.0.1", () => {
        server.removeListener("error", reject);
        resolve();
      });
    });
  await listening(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    return listening(0);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a server with a port");
  return {
    url: `http://127.0.0.1:${address.port}${under}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The path of an address, `null` if it is none: `%E0%A4%A` is a letter cut short. */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
}
