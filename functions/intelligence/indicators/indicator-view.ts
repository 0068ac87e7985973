import * as z from 'zod';
import { Indicator } from '../../../shared/domain/analysis/indicators/indicator.ts';
import { Judgement, MiningRun } from '../../../shared/domain/profiles/mined.ts';

export const IndicatorId = z.string().regex(/^[0-9a-v]{13}$/, 'The id of an indicator.');
export const IndicatorParams = z.object({ indicatorId: IndicatorId });

const JudgementView = Judgement.pick({ as: true, reason: true, profile: true, at: true });

/** An indicator with what somebody said of it. */
export const IndicatorView = z
  .object({
    ...Indicator.shape,
    sentence: z.string().describe('What it says, in your language'),
    caution: z.string().describe('What seizures cannot tell, in your language'),
    judgement: JudgementView.optional(),
  })
  .meta({ id: 'Indicator' });

export const RunView = MiningRun.omit({ change: true }).meta({ id: 'MiningRun' });
