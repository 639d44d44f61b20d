import { nodeFiles } from './node-io.ts';
import { run } from './run.ts';

// A reader that has seen enough (head, less) closes the pipe: that is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

process.exitCode = await run(process.argv.slice(2), {
  ...nodeFiles,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  progress: process.stderr.isTTY ? (line) => void process.stderr.write(`\r\x1b[K${line}`) : null,
  env: process.env,
});
