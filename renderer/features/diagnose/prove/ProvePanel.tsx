import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Proofs } from '../../../../shared/ipc/api';
import type { PortGround } from '../../../../shared/domain/proof/proofRun';
import { refusalOf } from '../../../bridge/answered';
import { usePortGround, useProofs } from '../../../bridge/proofs';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { Panel } from '../../../components/Panel';
import { ProofComparison } from './ProofComparison';
import { ProofProgress } from './ProofProgress';
import { proofPlace } from './proofPlace';
import { ProofSetup } from './ProofSetup';

const Place = styled('div')({ minWidth: 0 });

/** The test over loopback: what it will do, how it goes, and what former ones gave. */
export function ProvePanel() {
  const { t } = useTranslation();
  return (
    <Place id={proofPlace} tabIndex={-1}>
      <Panel title={t('proofScreen.title')}>
        <p>{t('proofScreen.intro')}</p>
        <Proving />
      </Panel>
    </Place>
  );
}

function Proving() {
  const { t } = useTranslation();
  const ground = usePortGround();
  const proofs = useProofs();
  const error = ground.error ?? proofs.error;
  if (error !== null) {
    const retry = () => {
      void ground.refetch();
      void proofs.refetch();
    };
    return <ErrorNotice refusal={refusalOf(error)} onRetry={retry} />;
  }
  if (ground.data === undefined || proofs.data === undefined) {
    return <p role="status">{t('proofScreen.readingPorts')}</p>;
  }
  return <ProvingOn ground={ground.data} proofs={proofs.data} />;
}

interface ProvingOnProps {
  readonly ground: PortGround;
  readonly proofs: Proofs;
}

function ProvingOn({ ground, proofs: { run, kept } }: ProvingOnProps) {
  const isTesting = run?.phase === 'testing' || run?.phase === 'measuring';
  return (
    <>
      <ProofSetup ground={ground} disabled={isTesting} />
      {run !== null && <ProofProgress run={run} />}
      {kept.length > 0 && <ProofComparison kept={kept} />}
    </>
  );
}
