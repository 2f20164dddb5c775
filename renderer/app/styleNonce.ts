/** Main puts a fresh nonce here with every load; the policy refuses any style without it. */
export function styleNonce(): string {
  return document.querySelector('meta[property="csp-nonce"]')?.getAttribute('content') ?? '';
}
