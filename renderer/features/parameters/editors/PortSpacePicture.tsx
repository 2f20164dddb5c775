import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { portSpace, type PortBlock, type PortSpaceParts } from '../../../../shared/domain/portSpace';

const Figure = styled('figure')(({ theme }) => ({
  margin: theme.spacing(1, 0, 0),
  maxWidth: 640,
  '& figcaption': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 2),
    marginTop: theme.spacing(0.5),
    fontSize: '0.6875rem',
    color: theme.vars.palette.text.secondary,
  },
  '& figcaption > span': { display: 'inline-flex', alignItems: 'center', gap: 5 },
}));

const Scale = styled('div')(({ theme }) => ({
  position: 'relative',
  height: 30,
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: 2,
  overflow: 'hidden',
  backgroundColor: theme.vars.palette.background.default,
}));

type Look = 'wellKnown' | 'before' | 'after' | 'excluded';

const Area = styled('span', { shouldForwardProp: (name) => name !== 'look' })<{ look: Look }>(({
  theme,
  look,
}) => {
  const { palette } = theme.vars;
  const stripes = (colour: string) =>
    `repeating-linear-gradient(135deg, ${colour} 0 2px, transparent 2px 5px)`;
  return {
    position: 'absolute',
    minWidth: 2,
    ...{
      wellKnown: { top: 0, bottom: 0, backgroundImage: stripes(palette.text.disabled) },
      before: { bottom: 0, height: '38%', backgroundColor: palette.text.disabled },
      after: { top: 0, height: '62%', backgroundColor: palette.primary.main },
      excluded: { top: 0, bottom: 0, backgroundColor: palette.error.main },
    }[look],
  };
});

const Swatch = styled(Area)(({ theme }) => ({
  '&&': { position: 'static', width: 12, height: 10 },
  outline: `1px solid ${theme.vars.palette.divider}`,
}));

/** The port space from 0 to 65535: the present range below, the new one above, what nobody is given across both. */
export function PortSpacePicture(parts: PortSpaceParts) {
  const { t } = useTranslation();
  const { wellKnown, before, after, excluded, usable } = portSpace(parts);
  const rangeText = (block: PortBlock | null): string =>
    block === null ? t('editors.range.none') : `${String(block.start)}–${String(block.end)}`;
  const areas: readonly (readonly [Look, PortBlock])[] = [
    ['wellKnown', wellKnown],
    ...(before === null ? [] : [['before', before] as const]),
    ...(after === null ? [] : [['after', after] as const]),
    ...(excluded ?? []).map((block) => ['excluded', block] as const),
  ];
  const sentence = t('editors.range.pictureSentence', {
    before: rangeText(before),
    after: rangeText(after),
    excluded:
      excluded === null
        ? t('editors.range.exclusionsUnknown')
        : t('editors.range.excluded', { count: excluded.length }),
  });
  return (
    <Figure>
      <Scale role="img" aria-label={`${t('editors.range.picture')}. ${sentence}`}>
        {areas.map(([look, { start, end, from, width }]) => (
          <Area
            key={`${look} ${String(start)}`}
            look={look}
            title={`${String(start)}–${String(end)}`}
            style={{ left: `${String(from * 100)}%`, width: `${String(width * 100)}%` }}
          />
        ))}
      </Scale>
      <figcaption>
        <span>
          <Swatch look="wellKnown" />
          {t('editors.range.legend.wellKnown')}
        </span>
        {before !== null && (
          <span>
            <Swatch look="before" />
            {t('editors.range.legend.before', { range: rangeText(before) })}
          </span>
        )}
        {after !== null && (
          <span>
            <Swatch look="after" />
            {t('editors.range.legend.after', { range: rangeText(after) })}
          </span>
        )}
        {excluded === null ? (
          <span>{t('editors.range.exclusionsUnknown')}</span>
        ) : (
          excluded.length > 0 && (
            <span>
              <Swatch look="excluded" />
              {t('editors.range.legend.excluded')}
            </span>
          )
        )}
        {usable !== null && <span>{t('editors.range.usable', { count: usable })}</span>}
      </figcaption>
    </Figure>
  );
}
