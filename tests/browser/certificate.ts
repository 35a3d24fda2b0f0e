import { generate } from 'selfsigned';

/** A key and a self-signed certificate, made anew for each run; the browsers of the tests are told to accept it. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: 'commonName', value: 'news.invalid' }], { algorithm: 'sha256' });
  return { key: pems.private, cert: pems.cert };
}
