package io.zhiheng.administration.application.catalogue;

import io.zhiheng.catalogue.difference.ElementChange;
import io.zhiheng.catalogue.difference.ElementChange.Change;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

/**
 * What differs between two states of a catalogue, as far as it is asked for.
 *
 * @param added how many elements are new, whatever is asked for; likewise the next two
 * @param asked what of it is shown
 */
public record CatalogueComparison(long added, long changed, long removed, Asked asked, Page<ElementChange> shown) {

    private static final int PAGE = 50;

    /** @param change null for all; @param q in ids, numbers and words; empty for all */
    public record Asked(Change change, String q, int page) {}

    public static CatalogueComparison of(List<ElementChange> changes, Asked asked) {
        var fitting = changes.stream()
                .filter(each -> asked.change() == null || each.change() == asked.change())
                .filter(each -> asked.q().isBlank() || speaksOf(each, asked.q().strip()))
                .toList();
        var paging = PageRequest.of(Math.max(0, Math.min(asked.page(), fitting.size() / PAGE)), PAGE);
        return new CatalogueComparison(
                count(changes, Change.ADDED),
                count(changes, Change.CHANGED),
                count(changes, Change.REMOVED),
                asked,
                new PageImpl<>(
                        fitting.stream().skip(paging.getOffset()).limit(PAGE).toList(), paging, fitting.size()));
    }

    private static boolean speaksOf(ElementChange change, String words) {
        return change.id().contains(words)
                || change.displayNo().contains(words)
                || change.name().contains(words)
                || change.fields().stream()
                        .anyMatch(field ->
                                field.before().contains(words) || field.after().contains(words));
    }

    private static long count(List<ElementChange> changes, Change change) {
        return changes.stream().filter(each -> each.change() == change).count();
    }
}
