import { describe, expect, it } from 'vitest';
import { signingFrom, signingSentence } from './signing.mjs';

const azure = {
  AZURE_SIGNING_ENDPOINT: 'https://weu.codesigning.azure.net',
  AZURE_SIGNING_ACCOUNT: 'tcpilot',
  AZURE_SIGNING_PROFILE: 'release',
  AZURE_SIGNING_PUBLISHER: 'CN=TCPilot',
};

describe('signingFrom', () => {
  it.each([
    ['nothing is set', {}, 'none'],
    ['the secrets of CI are empty', { CSC_LINK: '', AZURE_SIGNING_ENDPOINT: '' }, 'none'],
    ['there is a certificate', { CSC_LINK: 'certificate.pfx' }, 'certificate'],
    ['there is one for Windows alone', { WIN_CSC_LINK: 'certificate.pfx' }, 'certificate'],
    ['there is Azure as well, which electron-builder prefers', { ...azure, CSC_LINK: 'x.pfx' }, 'azure'],
  ])('where %s', (_, env, kind) => {
    expect(signingFrom(env).kind).toBe(kind);
  });

  it('gives Azure’s service what it asks for', () => {
    expect(signingFrom(azure)).toEqual({
      kind: 'azure',
      options: {
        endpoint: 'https://weu.codesigning.azure.net',
        codeSigningAccountName: 'tcpilot',
        certificateProfileName: 'release',
        publisherName: 'CN=TCPilot',
      },
    });
  });

  it('does not build unsigned where Azure is set in part', () => {
    expect(() => signingFrom({ ...azure, AZURE_SIGNING_PROFILE: '' })).toThrow(
      /needs AZURE_SIGNING_PROFILE\./,
    );
  });
});

it('says loudly that a build is not signed', () => {
  expect(signingSentence({ kind: 'none' })).toMatch(/^NOT SIGNED/);
});
