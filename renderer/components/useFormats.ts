import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface Formats {
  /** `1,851.2`: at most one decimal. */
  readonly number: (value: number) => string;
  /** `12.3 MB`, in powers of ten as disks are sold. */
  readonly bytes: (value: number) => string;
  /** Date and time of an ISO 8601 text, to the minute, in the local time zone. */
  readonly time: (iso: string) => string;
}

/** Figures and times as the language at hand writes them. */
export function useFormats(): Formats {
  const { language } = useTranslation().i18n;
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const bytes = (value: number, unit: string) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
    const times = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    return {
      number: (value) => numbers.format(value),
      bytes: (value) => {
        if (value < 1e3) return bytes(value, 'byte');
        if (value < 1e6) return bytes(value / 1e3, 'kilobyte');
        return value < 1e9 ? bytes(value / 1e6, 'megabyte') : bytes(value / 1e9, 'gigabyte');
      },
      time: (iso) => {
        const at = new Date(iso);
        return Number.isNaN(at.getTime()) ? iso : times.format(at);
      },
    };
  }, [language]);
}
