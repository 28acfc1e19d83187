package io.zhiheng.portal.application.guidance;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The documents that everybody sees, for every page that shows them: {@code ${@guidanceOnPages.all}}. They change a few
 * times a year and stand on the pages that most people open first; another node learns of a change within a minute.
 */
@Component
public class GuidanceOnPages {

    private static final Duration KNOWN = Duration.ofMinutes(1);
    private static final String ALL = "all";

    private final LoadingCache<String, List<GuidanceShown.Shown>> known;

    GuidanceOnPages(GuidanceShown guidance) {
        this.known = Caffeine.newBuilder().expireAfterWrite(KNOWN).build(all -> guidance.toEverybody());
    }

    /** In their order. */
    public List<GuidanceShown.Shown> getAll() {
        return known.get(ALL);
    }

    @TransactionalEventListener
    void changed(GuidanceEvent change) {
        known.invalidateAll();
    }
}
