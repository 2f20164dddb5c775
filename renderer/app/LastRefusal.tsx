import { useMutationState, useQueryClient } from '@tanstack/react-query';
import { refusalOf } from '../bridge/answered';
import { ErrorNotice } from '../components/ErrorNotice';

/** Why main refused the last thing that the user did; gone with the next thing that works. */
export function LastRefusal() {
  const mutations = useQueryClient().getMutationCache();
  const error = useMutationState({ select: ({ state }) => state.error }).at(-1) ?? null;
  if (error === null) return null;
  return (
    <ErrorNotice
      refusal={refusalOf(error)}
      onDismiss={() => {
        mutations.clear();
      }}
    />
  );
}
