package io.zhiheng.report.content;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Rating;
import io.zhiheng.report.content.ReportSheet.Binding;
import java.util.List;

/**
 * What decided an overall level: its band, its lowest first-level indicator, or one that missed what the next level
 * asks for.
 */
class Decisive {

    private static final String GATE = "GATE_";

    private final Rating rating;
    private final Edition edition;
    private final Marks marks;

    Decisive(Rating rating, Edition edition) {
        this.rating = rating;
        this.edition = edition;
        this.marks = new Marks(edition);
    }

    List<Binding> bindings() {
        return rating.overall().binding().stream()
                .flatMap(rule -> bindings(rule).stream())
                .toList();
    }

    private List<Binding> bindings(String rule) {
        if (rule.startsWith(GATE)) {
            var id = rule.substring(GATE.length());
            return rating.firstLevel().stream()
                    .filter(each -> each.id().equals(id))
                    .map(each -> binding("GATE", each))
                    .toList();
        }
        if (!rule.startsWith("CAP")) {
            return List.of(new Binding("BAND", "", ""));
        }
        var lowest = rating.firstLevel().stream()
                .map(Rating.FirstLevel::level)
                .filter(level -> level != null)
                .min(Integer::compare)
                .orElse(0);
        return rating.firstLevel().stream()
                .filter(each -> lowest.equals(each.level()))
                .limit(1)
                .map(each -> binding("CAP", each))
                .toList();
    }

    private Binding binding(String rule, Rating.FirstLevel decisive) {
        var name = edition.firstLevel(decisive.id())
                .map(first -> first.displayNo() + " " + first.name())
                .orElse("");
        return new Binding(rule, name, marks.of(decisive.level()).name());
    }
}
