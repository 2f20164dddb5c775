import type { en } from './en/en';

/** The shape of English with every literal widened: what another language must provide, no more and no less. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> };

export type Texts = SameShape<typeof en>;
