package io.zhiheng.audit;

import java.util.Comparator;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trail as the security auditor reads it. */
@Component
@Transactional(readOnly = true)
public class TrailQueries {

    /** Further than this nobody turns pages; whoever looks for something narrows the trail. */
    public static final int COUNTED = 10_000;

    private static final int MOST = 200;

    private final TrailTable table;
    private final TrailWords words;

    TrailQueries(TrailTable table, TrailWords words) {
        this.table = table;
        this.words = words;
    }

    /** An act by its stored name, with its word. */
    public record Action(String name, String word) {}

    /** Newest first; the total stops at {@link #COUNTED}. */
    public Page<TrailLine> page(TrailFilter filter, int page, int size) {
        var rows = Math.min(MOST, Math.max(1, size));
        var paging = PageRequest.of(Math.min(Math.max(0, page), COUNTED / rows), rows);
        var lines = lines(filter, paging.getOffset(), rows);
        return new PageImpl<>(lines, paging, table.count(filter, COUNTED));
    }

    List<TrailLine> lines(TrailFilter filter, long offset, int limit) {
        return table.list(filter, offset, limit).stream().map(this::line).toList();
    }

    /** Those that have been written down, in the order of their words. */
    public List<Action> actions() {
        return table.actions().stream()
                .map(action -> new Action(action, words.action(action)))
                .sorted(Comparator.comparing(Action::word).thenComparing(Action::name))
                .toList();
    }

    private TrailLine line(TrailTable.Row row) {
        var record = row.record();
        return new TrailLine(
                record.id(),
                record.occurredAt(),
                record.accountName(),
                record.personName(),
                words.action(record.action()),
                words.subject(record.subject()),
                words.facts(record.facts()),
                record.requestId(),
                record.address(),
                row.link());
    }
}
