import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Whether it comes from `office-addin-dev-certs install`, which makes browsers trust it. */
  readonly installed: boolean;
}

const DAYS = 30;
const HOSTS = ['127.0.0.1', 'localhost'];
const ROOT = join(__dirname, '..');

/** Where `office-addin-dev-certs install` puts its files. */
const INSTALLED = join(homedir(), '.office-addin-dev-certs');
const OWN = join(ROOT, 'build', 'certificates');

function read(folder: string, installed: boolean): Certificate | null {
  const certFile = join(folder, 'localhost.crt');
  const keyFile = join(folder, 'localhost.key');
  if (!existsSync(certFile) || !existsSync(keyFile)) return null;
  const cert = readFileSync(certFile);
  const key = readFileSync(keyFile);
  const parsed = new X509Certificate(cert);
  const valid = Date.parse(parsed.validTo) > Date.now() && parsed.checkPrivateKey(createPrivateKey(key));
  return valid ? { cert, key, installed } : null;
}

/**
 * A certificate for localhost: the installed one if there is one, else one of our own under build/.
 * Nothing is added to the system's trust here, because that asks for an administrator's password.
 */
export async function localCertificate(): Promise<Certificate> {
  const present = read(INSTALLED, true) ?? read(OWN, false);
  if (present) return present;
  rmSync(OWN, { recursive: true, force: true });
  mkdirSync(OWN, { recursive: true });
  const file = (name: string) => join(OWN, name);
  await generateCertificates(file('ca.crt'), file('localhost.crt'), file('localhost.key'), DAYS, HOSTS);
  const made = read(OWN, false);
  if (!made) throw new Error(`No valid certificate could be made in ${OWN}.`);
  return made;
}
