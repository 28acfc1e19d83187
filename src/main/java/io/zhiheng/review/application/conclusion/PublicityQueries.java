package io.zhiheng.review.application.conclusion;

import io.zhiheng.review.domain.conclusion.Publicities;
import io.zhiheng.review.domain.conclusion.Publicity;
import io.zhiheng.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read. */
@Component
@Transactional(readOnly = true)
public class PublicityQueries {

    private static final int ROWS = 20;

    private final Publicities publicities;
    private final Clock clock;

    PublicityQueries(Publicities publicities, Clock clock) {
        this.publicities = publicities;
        this.clock = clock;
    }

    /** @param look OPEN while objections are taken, HANDLING while one is answered after that, CLEAR and OBJECTED at the end */
    public record Notice(String number, String enterprise, String institution, int level, String levelName, String scope,
                         Instant from, Instant until, String look) {

        public boolean isOpen() {
            return look.equals("OPEN");
        }
    }

    /** Latest first. @param page from 0 */
    public Page<Notice> latest(int page) {
        return publicities.latest(PageRequest.of(Math.max(0, Math.min(page, 100_000)), ROWS)).map(this::notice);
    }

    public Notice find(String number) {
        return publicities.findFirstByNumberOrderByRoundDesc(number).map(this::notice)
                .orElseThrow(() -> new NotFound("publicity", number));
    }

    private Notice notice(Publicity publicity) {
        var look = publicity.isOpenAt(clock.instant()) ? "OPEN" : publicity.outcome() == null ? "HANDLING" : publicity.outcome().name();
        return new Notice(publicity.number(), publicity.enterpriseName(), publicity.institutionName(), publicity.level(),
                publicity.levelName(), publicity.scope(), publicity.beginsAt(), publicity.endsAt(), look);
    }
}
