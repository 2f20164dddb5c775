/** Where the test over loopback is on the screen *Diagnose*. */
export const proofPlace = 'prove-it';

/** Brings it into sight and gives it the focus. */
export function goToProof(): void {
  const place = document.getElementById(proofPlace);
  place?.scrollIntoView();
  place?.focus();
}
