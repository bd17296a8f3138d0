import { createServer } from 'node:net';

const FIRST_PORT = 3000;
const LAST_PORT = 3099;

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** The port asked for, or the first free one from 3000 on; throws a readable sentence if there is none. */
export async function choosePort(host: string, wanted: string | undefined): Promise<number> {
  if (wanted !== undefined) {
    const port = Number(wanted);
    if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
    throw new Error(`PORT must be a number from 1 to 65535, not "${wanted}".`);
  }
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(`No free port from ${FIRST_PORT} to ${LAST_PORT}; set PORT.`);
}
