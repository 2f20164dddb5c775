import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { VisuallyHidden } from './VisuallyHidden';

const Scroll = styled('div')({ flex: 1, minHeight: 0, overflowY: 'auto', position: 'relative' });

/** As wide as lines can be read; the rest of a wide window stays empty. */
const Column = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: theme.spacing(1.5),
  maxWidth: 1240,
  padding: theme.spacing(1.5, 2, 2),
}));

interface ScreenPageProps {
  /** Its heading, for those who go by headings; everybody else sees it in the navigation. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A screen that scrolls as a whole. */
export function ScreenPage({ title, children }: ScreenPageProps) {
  return (
    <Scroll>
      <Column>
        <VisuallyHidden>
          <h1>{title}</h1>
        </VisuallyHidden>
        {children}
      </Column>
    </Scroll>
  );
}
