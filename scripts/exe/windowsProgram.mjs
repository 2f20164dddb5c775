import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit';

/**
 * @typedef {object} Description
 * @property {string} version three numbers
 * @property {string} nodeVersion
 * @property {string} fileName
 * @property {string} copyright
 */

/** Node looks for this text in itself; its last letter says whether it carries a program. */
const unusedFuse = Buffer.from('NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:0');
const rawData = 10;
const english = { lang: 1033, codepage: 1200 };

/**
 * A node.exe that carries a program, with that program's name and icon. Node's signature goes, since it no longer fits;
 * Node's manifest stays: asInvoker, a console program.
 *
 * @param {Buffer} node the bytes of node.exe
 * @param {{ blob: Buffer, icon: Buffer, description: Description }} parts
 * @returns {Buffer}
 */
export function windowsProgram(node, { blob, icon, description }) {
  const executable = NtExecutable.from(withFuseSet(node), { ignoreCert: true });
  const resources = NtExecutableResource.from(executable);
  resources.replaceResourceEntry({
    type: rawData,
    id: 'NODE_SEA_BLOB',
    ...english,
    bin: new Uint8Array(blob).buffer,
  });
  setIcon(resources, icon);
  describe(resources, description);
  resources.outputResource(executable);
  return Buffer.from(executable.generate());
}

/** @param {Buffer} node */
function withFuseSet(node) {
  const at = node.indexOf(unusedFuse);
  if (at < 0 || node.includes(unusedFuse, at + 1)) throw new Error('This node.exe cannot carry a program.');
  const copy = Buffer.from(node);
  copy.write('1', at + unusedFuse.length - 1, 'latin1');
  return copy;
}

/** @param {NtExecutableResource} resources @param {Buffer} icon */
function setIcon(resources, icon) {
  const [group] = Resource.IconGroupEntry.fromEntries(resources.entries);
  const images = Data.IconFile.from(icon).icons.map(({ data }) => data);
  Resource.IconGroupEntry.replaceIconsForResource(
    resources.entries,
    group?.id ?? 1,
    group?.lang ?? english.lang,
    images,
  );
}

/** @param {NtExecutableResource} resources @param {Description} description */
function describe(resources, { version, nodeVersion, fileName, copyright }) {
  const [info] = Resource.VersionInfo.fromEntries(resources.entries);
  if (info === undefined) throw new Error('This node.exe has no version information.');
  info.setFileVersion(`${version}.0`, english.lang);
  info.setProductVersion(`${version}.0`, english.lang);
  info.setStringValues(
    { lang: english.lang, codepage: english.codepage },
    {
      CompanyName: 'The TCPilot authors',
      ProductName: 'TCPilot',
      FileDescription: 'TCPilot, the command line',
      FileVersion: version,
      ProductVersion: version,
      InternalName: 'tcpilot',
      OriginalFilename: fileName,
      LegalCopyright: copyright,
      Comments: `Contains Node.js ${nodeVersion}. Copyright Node.js contributors. MIT license.`,
    },
  );
  info.outputToResourceEntries(resources.entries);
}
