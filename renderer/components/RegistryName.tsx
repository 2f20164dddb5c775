import { styled } from '@mui/material/styles';
import { Fragment } from 'react';
import { monospace } from '../app/theme';

const Name = styled('span')({
  fontFamily: monospace,
  fontSize: '0.78125rem',
  fontWeight: 600,
  overflowWrap: 'anywhere',
});

/** A name that Windows knows. It breaks where people read a pause: behind a dot and before a capital. */
export function RegistryName({ children }: { readonly children: string }) {
  return (
    <Name translate="no">
      {children.split(/(?<=\.)|(?<=[a-z])(?=[A-Z])/u).map((part, index) => (
        <Fragment key={`${String(index)} ${part}`}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </Name>
  );
}
