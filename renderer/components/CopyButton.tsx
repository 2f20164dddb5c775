import Check from '@mui/icons-material/CheckOutlined';
import ContentCopy from '@mui/icons-material/ContentCopyOutlined';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CopyRequest } from '../../shared/ipc/api';
import { answered } from '../bridge/answered';
import { VisuallyHidden } from './VisuallyHidden';

interface CopyButtonProps {
  /** What is copied, for those who cannot see beside what the button stands. */
  readonly label: string;
  readonly request: CopyRequest;
}

/** Copies by way of main, which knows the text: the page has no access to the clipboard. */
export function CopyButton({ label, request }: CopyButtonProps) {
  const { t } = useTranslation();
  const copy = useMutation({ mutationFn: () => answered(window.tcpilot.copyText(request)) });
  return (
    <>
      <Tooltip title={t(copy.isSuccess ? 'ui.copied' : 'ui.copy')}>
        <IconButton
          aria-label={label}
          onClick={() => {
            copy.mutate();
          }}
        >
          {copy.isSuccess ? <Check fontSize="inherit" color="success" /> : <ContentCopy fontSize="inherit" />}
        </IconButton>
      </Tooltip>
      <VisuallyHidden role="status">{copy.isSuccess ? t('ui.copied') : ''}</VisuallyHidden>
    </>
  );
}
