/** `node --import tsx calculateFile.ts <file> <result>`: the file as the workbench calculates it, in a process of its own. */
import { readFile, writeFile } from 'node:fs/promises';
import { openHeadless } from '../../scripts/headless';

async function main(file: string, result: string): Promise<void> {
  const headless = await openHeadless({ calculation: true, file: await readFile(file) });
  await writeFile(result, await headless.save());
  headless.close();
}

const [file = '', result = ''] = process.argv.slice(2);
main(file, result).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(String(error));
    process.exit(1);
  },
);
