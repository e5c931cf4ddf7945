import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { serveFolder } from "../scripts/serve-folder.ts";

const outer = mkdtempSync(join(tmpdir(), "ventesal-serve-"));
const folder = join(outer, "dist");
mkdirSync(join(folder, "da"), { recursive: true });
writeFileSync(join(outer, "secret.txt"), "not to be served");
writeFileSync(join(folder, "index.html"), "root");
writeFileSync(join(folder, "da", "index.html"), "dansk");
const server = await serveFolder(folder, { under: "/some/folder" });
const { port } = new URL(server.url);
afterAll(async () => {
  await server.close();
  rmSync(outer, { recursive: true });
});

/** As it stands: `fetch` would tidy the path first. */
const get = (path: string) =>
  new Promise<[status: number, text: string]>((resolve, reject) => {
    request({ port, path, host: "127.0.0.1" }, (response) => {
      let text = "";
      response.on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve([response.statusCode!, text]));
    })
      .on("error", reject)
      .end();
  });

it("serves files below its path, and the index of a folder", async () => {
  expect(await get("/some/folder/da/index.html")).toEqual([200, "dansk"]);
  expect(await get("/some/folder/da/")).toEqual([200, "dansk"]);
  expect(await get("/some/folder/")).toEqual([200, "root"]);
});

it.each([
  "/some/folder/../../secret.txt",
  "/some/folder/%2e%2e/secret.txt",
  "/some/folder/..%2fsecret.txt",
  "/index.html",
  "/some/folder/none.html",
])("serves nothing else: %s", async (path) => {
  expect((await get(path))[0]).toBe(404);
});

it("survives an address that is none", async () => {
  expect((await get("/some/folder/%E0%A4%A"))[0]).toBe(400);
  expect((await get("/some/folder/"))[0]).toBe(200);
});

it("takes another port where the one wished for is taken", async () => {
  const other = await serveFolder(folder, { port: Number(port) });
  expect(new URL(other.url).port).not.toBe(port);
  await other.close();
});
