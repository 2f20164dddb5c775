import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Input, StoredProfile } from '../../shared/ipc/api';
import { answered } from './answered';

const profilesKey = ['profiles'] as const;

/** The user's own profiles, by name. */
export function useProfiles() {
  return useQuery({
    queryKey: profilesKey,
    queryFn: () => answered(window.tcpilot.listProfiles({})),
    staleTime: Infinity,
  });
}

/** What can be done to a profile; the list follows by itself. */
export function useProfileActions() {
  const queries = useQueryClient();
  const onSuccess = () => {
    void queries.invalidateQueries({ queryKey: profilesKey });
  };
  const { tcpilot } = window;
  return {
    save: useMutation({
      mutationFn: (profile: Input<'saveProfile'>) => answered(tcpilot.saveProfile(profile)),
      onSuccess,
    }),
    rename: useMutation({
      mutationFn: ({ id, name }: Pick<StoredProfile, 'id' | 'name'>) =>
        answered(tcpilot.renameProfile({ id, name })),
      onSuccess,
    }),
    duplicate: useMutation({
      mutationFn: (id: StoredProfile['id']) => answered(tcpilot.duplicateProfile({ id })),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: (id: StoredProfile['id']) => answered(tcpilot.removeProfile({ id })),
      onSuccess,
    }),
    importFile: useMutation({ mutationFn: () => answered(tcpilot.importProfile({})), onSuccess }),
    exportFile: useMutation({
      mutationFn: (id: StoredProfile['id']) => answered(tcpilot.exportProfile({ id })),
    }),
  };
}
