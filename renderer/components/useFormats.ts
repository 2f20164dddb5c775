import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface Formats {
  /** `1,851.2`: at most one decimal. */
  readonly number: (value: number) => string;
  /** Date and time of an ISO 8601 text, to the minute, in the local time zone. */
  readonly time: (iso: string) => string;
}

/** Figures and times as the language at hand writes them. */
export function useFormats(): Formats {
  const { language } = useTranslation().i18n;
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const times = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    return {
      number: (value) => numbers.format(value),
      time: (iso) => {
        const at = new Date(iso);
        return Number.isNaN(at.getTime()) ? iso : times.format(at);
      },
    };
  }, [language]);
}
