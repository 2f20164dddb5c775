import Check from '@mui/icons-material/CheckCircleOutlined';
import Contrast from '@mui/icons-material/ContrastOutlined';
import Remove from '@mui/icons-material/RemoveOutlined';
import Triangle from '@mui/icons-material/ChangeHistoryOutlined';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { comparisonCounts, type TargetComparison } from '../../../shared/domain/targetComparison';
import { Mark } from '../../components/Mark';
import { valueWords } from '../parameters/valueWords';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(0, 2),
  marginTop: theme.spacing(0.5),
  fontSize: '0.75rem',
}));

const Values = styled('div')(({ theme }) => ({
  marginTop: theme.spacing(0.25),
  fontSize: '0.75rem',
  color: theme.vars.palette.text.secondary,
  overflowWrap: 'anywhere',
}));

/** So many values are named on the card; the comparison names them all. */
const named = 4;

/** What a target sets here, and what this Windows and this machine make of it, in two lines. */
export function TargetFacts({ comparison }: { readonly comparison: TargetComparison }) {
  const { t } = useTranslation();
  const { values, acting, differing } = comparisonCounts(comparison);
  if (values === 0) {
    return (
      <Line>
        <Mark tone="neutral" icon={Remove}>
          {t('presetScreen.noValues')}
        </Mark>
      </Line>
    );
  }
  // What several adapters get is the same value, and named once.
  const all = new Set(
    comparison.values.map(
      ({ definition, wanted }) => `${definition.id} ${valueWords(t, wanted, definition.unit).figure}`,
    ),
  );
  const shown = [...all].slice(0, named);
  const more = all.size - shown.length;
  return (
    <>
      <Values>
        {shown.join(' · ')}
        {more > 0 && ` · +${String(more)}`}
      </Values>
      <Line>
        <Mark tone={acting === values ? 'success' : 'info'} icon={acting === values ? Check : Contrast}>
          {t('presetScreen.acting', { count: acting, values })}
        </Mark>
        <Mark tone={differing === 0 ? 'success' : 'warning'} icon={differing === 0 ? Check : Triangle}>
          {t('presetScreen.differing', { count: differing })}
        </Mark>
      </Line>
    </>
  );
}
