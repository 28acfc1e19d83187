package io.zhiheng.administration.web.catalogue;

import io.zhiheng.catalogue.Edition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

/**
 * As much of an edition as is looked at: one second-level indicator, or what was searched for.
 *
 * @param second a clause indicator; null where there is a performance indicator or a search
 * @param figure a performance indicator; null likewise
 * @param q empty for no search
 */
record ShownEdition(
        Edition.SecondLevel second, Edition.PerformanceIndicator figure, String q, Page<Edition.Clause> clauses) {

    private static final int PAGE = 50;

    /** @param indicator id of a second-level indicator; the first one where there is no such */
    static ShownEdition of(Edition edition, String indicator, String q, int page) {
        var words = q.strip();
        if (!words.isEmpty()) {
            return new ShownEdition(
                    null,
                    null,
                    words,
                    paged(
                            edition.clauses()
                                    .filter(clause -> speaksOf(clause, words))
                                    .toList(),
                            page));
        }
        var figure = edition.performanceIndicators()
                .filter(each -> each.id().equals(indicator))
                .findFirst()
                .orElse(null);
        var second = edition.secondLevels()
                .filter(each -> each.id().equals(indicator))
                .findFirst()
                .or(() -> figure == null ? edition.secondLevels().findFirst() : Optional.empty())
                .orElse(null);
        return new ShownEdition(second, figure, "", paged(second == null ? List.of() : second.clauses(), page));
    }

    private static boolean speaksOf(Edition.Clause clause, String words) {
        return Stream.of(List.of(clause.id(), clause.displayNo(), clause.text()), clause.evidence(), clause.examples())
                .flatMap(List::stream)
                .anyMatch(text -> text.contains(words));
    }

    private static Page<Edition.Clause> paged(List<Edition.Clause> all, int page) {
        var paging = PageRequest.of(Math.max(0, Math.min(page, all.size() / PAGE)), PAGE);
        return new PageImpl<>(all.stream().skip(paging.getOffset()).limit(PAGE).toList(), paging, all.size());
    }

    /** Of a clause, wherever it stands. */
    public boolean isSearched() {
        return !q.isEmpty();
    }
}
