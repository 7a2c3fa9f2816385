/** A small app of `support/apps` as one script, with the libraries that it uses, as a page would get it. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @returns text that may stand in a `script` element */
export async function bundled(app: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`apps/${app}`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [{ output } = { output: [] }] = [result].flat() as { output: { type: string; code?: string }[] }[];
  const code = output.find(({ type }) => type === 'chunk')?.code;
  if (code === undefined) throw new Error(`${app} could not be bundled`);
  return code.replaceAll('</script', '<\\/script');
}
