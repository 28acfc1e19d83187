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
    private static final int MOST_ROWS = 100;

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

    /**
     * Latest first.
     *
     * @param words in number, enterprise or institution; empty for all
     * @param page  from 0
     * @param size  at most 100; 20 unless it is positive
     */
    public Page<Notice> latest(String words, int page, int size) {
        var like = "%" + words.toLowerCase().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        var rows = PageRequest.of(Math.max(0, Math.min(page, 100_000)), size <= 0 ? ROWS : Math.min(size, MOST_ROWS));
        return publicities.latest(like, rows).map(this::notice);
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
