package io.zhiheng.administration.application.table.effect;

import io.zhiheng.administration.domain.effect.EffectTally;
import io.zhiheng.administration.domain.effect.TableEffect.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What tables would move, as far as it is known.
 *
 * @param base the number of the scheme that it was held against
 * @param stale whether tables or the scheme in force changed since
 * @param done how many enterprises were counted; @param total how many there are
 * @param levels names of the levels from 0 on
 * @param rows overall levels: row before, column after
 * @param indicators those that rise or fall for somebody, in the order of the catalogue
 */
public record EffectView(
        UUID id,
        String subject,
        String title,
        State state,
        String base,
        boolean stale,
        String askedBy,
        Instant askedAt,
        Instant endedAt,
        int done,
        int total,
        int compared,
        int moved,
        int up,
        int down,
        EffectTally tally,
        List<String> levels,
        List<List<Integer>> rows,
        List<Indicator> indicators) {

    /** @param first whether it is of the first level */
    public record Indicator(String id, String name, boolean first, int up, int down) {}

    public boolean running() {
        return state == State.RUNNING;
    }
}
