import Close from '@mui/icons-material/CloseOutlined';
import Alert from '@mui/material/Alert';
import IconButton from '@mui/material/IconButton';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../app/navigation';

type Say = (text: string | null) => void;

const SayContext = createContext<Say | null>(null);
const NoticeContext = createContext<string | null>(null);

/** Tells the user, above whatever screen there is, how something went; null takes the last word back. */
export function useSay(): Say {
  const say = use(SayContext);
  if (say === null) throw new Error('There is no NoticeProvider above this component.');
  return say;
}

/** Keeps the last word on what was done, until the next one or until it is dismissed. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<string | null>(null);
  return (
    <SayContext value={setNotice}>
      <NoticeContext value={notice}>{children}</NoticeContext>
    </SayContext>
  );
}

/** Where the last word is shown, as long as the screen stays that it was said on. */
export function LastNotice() {
  const { t } = useTranslation();
  const notice = use(NoticeContext);
  const say = useSay();
  const { screen } = useNavigation();
  useEffect(
    () => () => {
      say(null);
    },
    [screen, say],
  );
  return (
    <div role="status">
      {notice !== null && (
        <Alert
          role="presentation"
          severity="success"
          variant="outlined"
          sx={{ mt: 1.5, mx: 2, alignItems: 'center', whiteSpace: 'pre-line' }}
          action={
            <IconButton
              color="inherit"
              aria-label={t('ui.dismiss')}
              onClick={() => {
                say(null);
              }}
            >
              <Close />
            </IconButton>
          }
        >
          {notice}
        </Alert>
      )}
    </div>
  );
}
