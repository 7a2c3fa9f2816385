/** Runs a program of the project as `npm run` would: those of node_modules/.bin first, in the project's folder. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Run {
  readonly ok: boolean;
  /** Standard output and error together; empty where they were shown. */
  readonly output: string;
}

/**
 * @param show whether the program's output is shown as it comes, or kept
 * @param cwd the folder that it runs in, in the place of the project's
 */
export function run(
  [program, ...args]: readonly [string, ...string[]],
  { show = false, cwd = ROOT } = {},
): Promise<Run> {
  const env = {
    ...process.env,
    PATH: join(ROOT, 'node_modules', '.bin') + delimiter + (process.env.PATH ?? ''),
    // web-ext would ask the registry for a newer version of itself.
    NO_UPDATE_NOTIFIER: '1',
  };
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    // Programs of node_modules/.bin are scripts there.
    shell: process.platform === 'win32',
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
