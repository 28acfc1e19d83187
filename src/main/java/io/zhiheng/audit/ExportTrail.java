package io.zhiheng.audit;

import io.zhiheng.shared.UseCase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;

/** Hands out what of the trail was asked for; that it was stands in the trail. */
@UseCase
public class ExportTrail {

    /** Newest first, so that a workbook opens. */
    public static final int MOST = 20_000;

    private final TrailQueries queries;
    private final ApplicationEventPublisher events;

    ExportTrail(TrailQueries queries, ApplicationEventPublisher events) {
        this.queries = queries;
        this.events = events;
    }

    public List<TrailLine> execute(TrailFilter filter) {
        var lines = queries.lines(filter, 0, MOST);
        events.publishEvent(new TrailEvent(
                "auditTrailExported",
                new TreeMap<>(Map.of(
                        "who", filter.who(),
                        "action", filter.action(),
                        "subject", filter.subject(),
                        "period", filter.since() + " – " + filter.until(),
                        "records", lines.size()))));
        return lines;
    }
}
