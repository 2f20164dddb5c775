import DialogContent from '@mui/material/DialogContent';
import { styled } from '@mui/material/styles';

/** The part of the sheet that scrolls. What stands in it for assistive technology alone must not make the sheet scroll, too. */
export const SheetContent = styled(DialogContent)({ position: 'relative' });
