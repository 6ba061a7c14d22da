import { insightCard, insightDays } from '../../../cards/insight.ts'
import { tabOf } from '../../usecases/use-case.ts'
import { viewInsight } from '../../usecases/view-insight.ts'
import { action } from '../router.ts'

/** The figures, and the way to the charts. */
export const insightRoutes = [
  action('insight.show', async ({ work, actor, t }) =>
    insightCard(
      t,
      await viewInsight(work, actor, { clinicId: null, days: insightDays }),
      tabOf(work, 'insight'),
    ),
  ),
]
