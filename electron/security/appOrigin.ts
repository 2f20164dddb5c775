/** The page's own scheme and host. `file://` would give it more rights than it needs. */
export const appScheme = 'app';
const appHost = 'bundle';

export const appUrl = `${appScheme}://${appHost}/index.html`;

/**
 * Whether an address is our page's. Scheme and host are compared one by one, since `URL.origin` of any scheme that
 * is not the web's is the string `null`.
 */
export function isAppUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === `${appScheme}:` && url.host === appHost && url.username === '' && url.password === ''
  );
}
