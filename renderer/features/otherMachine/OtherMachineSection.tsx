import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScanReport } from '../../../shared/domain/scan';
import { useNavigation } from '../../app/navigation';
import { useOtherMachine, useOtherMachineActions } from '../../bridge/otherMachine';
import { EmptyNotice } from '../../components/EmptyNotice';
import { SectionHeading } from '../../components/SectionHeading';
import { MachineMenu } from '../machine/MachineMenu';
import { OtherMachineCard } from './OtherMachineCard';

/** Another machine beside the open one. */
export function OtherMachineSection({ report }: { readonly report: ScanReport }) {
  const { t } = useTranslation();
  const { read, putAway } = useOtherMachineActions();
  const found = useOtherMachine();
  const place = useArrival();
  return (
    <div ref={place} style={{ display: 'contents' }}>
      <SectionHeading title={t('otherMachine.heading')}>
        <MachineMenu
          label={t('otherMachine.choose')}
          variant="outlined"
          onChoose={(wish) => {
            read.mutate(wish);
          }}
        />
      </SectionHeading>
      {found === null ? (
        <EmptyNotice text={t('otherMachine.none')} />
      ) : (
        <OtherMachineCard
          key={found.readAt}
          here={report}
          other={found.other}
          readAt={found.readAt}
          onClose={putAway}
        />
      )}
    </div>
  );
}

/** Comes into sight, with the focus on its button, when somebody was sent here. */
function useArrival() {
  const { destination, arrived } = useNavigation();
  const place = useRef<HTMLDivElement>(null);
  const isWanted = destination?.kind === 'otherMachine';
  useEffect(() => {
    if (!isWanted) return;
    const button = place.current?.querySelector('button');
    button?.scrollIntoView({ block: 'start' });
    button?.focus();
    arrived();
  }, [isWanted, arrived]);
  return place;
}
