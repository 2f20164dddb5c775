/** All that the test may ever connect to. */
export const loopbackAddresses = ['127.0.0.1', '::1'] as const;
export type LoopbackAddress = (typeof loopbackAddresses)[number];
