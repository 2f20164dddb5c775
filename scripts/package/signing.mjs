/**
 * How the executables of Windows get their signature, from the environment alone: docs/releasing.md.
 *
 * @typedef {{ endpoint: string, codeSigningAccountName: string, certificateProfileName: string, publisherName: string }} AzureSigning
 * @typedef {{ kind: 'none' } | { kind: 'certificate' } | { kind: 'azure', options: AzureSigning }} Signing
 */

/** What Azure's service is told, beside the credentials that electron-builder itself reads (`AZURE_TENANT_ID` ...). */
const azureVariables = /** @type {const} */ ({
  endpoint: 'AZURE_SIGNING_ENDPOINT',
  codeSigningAccountName: 'AZURE_SIGNING_ACCOUNT',
  certificateProfileName: 'AZURE_SIGNING_PROFILE',
  publisherName: 'AZURE_SIGNING_PUBLISHER',
});

/**
 * @param {Readonly<Record<string, string | undefined>>} env a variable that is empty counts as not set, since CI sets
 *   secrets that do not exist to nothing
 * @returns {Signing}
 * @throws where Azure's variables are set in part: half a configuration must not end in an unsigned release
 */
export function signingFrom(env) {
  const names = Object.values(azureVariables);
  const missing = names.filter((name) => !env[name]);
  if (missing.length === 0) {
    const options = Object.fromEntries(
      Object.entries(azureVariables).map(([option, name]) => [option, env[name] ?? '']),
    );
    return { kind: 'azure', options: /** @type {AzureSigning} */ (options) };
  }
  if (missing.length < names.length) {
    throw new Error(`Signing by Azure also needs ${missing.join(', ')}. Set them, or none of its variables.`);
  }
  return env.WIN_CSC_LINK || env.CSC_LINK ? { kind: 'certificate' } : { kind: 'none' };
}

/** @param {Signing} signing @returns {string} for whoever builds */
export function signingSentence({ kind }) {
  switch (kind) {
    case 'azure':
      return 'The executables are signed by Azure Trusted Signing.';
    case 'certificate':
      return 'The executables are signed with the certificate that CSC_LINK names.';
    case 'none':
      return 'NOT SIGNED: there is no certificate (CSC_LINK or AZURE_SIGNING_*). Windows will warn of an unknown publisher.';
  }
}
