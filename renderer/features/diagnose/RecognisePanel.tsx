import Button from '@mui/material/Button';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { diagnose } from '../../../shared/domain/diagnosis/messageReader';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../components/useFormats';
import { DiagnosisView } from './DiagnosisView';
import { useLogJob } from './logJob';
import { MessageField } from './MessageField';

/** What is read while somebody types; beyond it a file is the way. */
const mostCharacters = 200_000;

/** What load tools print when the ports run out, with the frames that tell which call it was. */
const example = `java.net.BindException: Address already in use: connect
\tat java.base/sun.nio.ch.Net.connect0(Native Method)
\tat java.base/sun.nio.ch.Net.connect(Net.java:579)
\tat org.apache.jmeter.protocol.http.sampler.HTTPHC4Impl.sample(HTTPHC4Impl.java:651)`;

/** A pasted message, diagnosed as it is typed. */
export function RecognisePanel() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { open, reading } = useLogJob();
  const id = useId();
  const [text, setText] = useState('');
  const shown = useDeferredValue(text);
  const diagnosis = useMemo(
    () => (shown.trim() === '' ? null : diagnose(shown.slice(0, mostCharacters))),
    [shown],
  );
  return (
    <Panel
      title={t('diagnoseScreen.recognise.title')}
      action={
        <div>
          <Button variant="outlined" disabled={reading !== null} sx={{ mr: 1 }} onClick={open}>
            {t('diagnoseScreen.log.open')}
          </Button>
          {text === '' ? (
            <Button
              onClick={() => {
                setText(example);
              }}
            >
              {t('diagnoseScreen.recognise.example')}
            </Button>
          ) : (
            <Button
              onClick={() => {
                setText('');
              }}
            >
              {t('diagnoseScreen.recognise.clear')}
            </Button>
          )}
        </div>
      }
    >
      <p id={id}>{t('diagnoseScreen.recognise.intro')}</p>
      <MessageField
        label={t('diagnoseScreen.recognise.label')}
        describedBy={id}
        placeholder={t('diagnoseScreen.recognise.placeholder')}
        value={text}
        onChange={setText}
      />
      {text.length > mostCharacters && (
        <p>{t('diagnoseScreen.recognise.tooLong', { most: number(mostCharacters) })}</p>
      )}
      <DiagnosisView diagnosis={diagnosis} />
    </Panel>
  );
}
