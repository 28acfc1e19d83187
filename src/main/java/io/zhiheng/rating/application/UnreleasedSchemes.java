package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.rules.RuleCompiler;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.PerformanceValue;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.cases.DraftScheme;
import io.zhiheng.rating.cases.DraftSchemes;
import io.zhiheng.rating.core.TableDecisions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last few sets of tables that somebody tried stay compiled, since they are tried again while they are edited. */
@Component
class UnreleasedSchemes implements DraftSchemes {

    /** A compiled scheme takes some megabytes. */
    private static final int KEPT = 4;

    private record Tried(String edition, Map<String, Table> tables) {}

    private final Editions editions;
    private final RuleCompiler compiler;
    private final Map<Tried, PreparedScheme> lately = new LinkedHashMap<>(KEPT, 0.75f, true);

    UnreleasedSchemes(Editions editions, RuleCompiler compiler) {
        this.editions = editions;
        this.compiler = compiler;
    }

    @Override
    public DraftScheme of(String edition, Map<String, Table> tables) {
        return new Unreleased(prepared(edition, tables));
    }

    PreparedScheme prepared(String edition, Map<String, Table> tables) {
        var tried = new Tried(edition, Map.copyOf(tables));
        var known = known(tried);
        if (known.isPresent()) {
            return known.get();
        }
        var name = "draft-scheme-" + edition + "-" + Integer.toHexString(tried.hashCode());
        var prepared = PreparedScheme.of(editions.byNumber(edition), tables, compiler, name);
        synchronized (lately) {
            lately.put(tried, prepared);
            if (lately.size() > KEPT) {
                lately.remove(lately.keySet().iterator().next());
            }
        }
        return prepared;
    }

    private Optional<PreparedScheme> known(Tried tried) {
        synchronized (lately) {
            return Optional.ofNullable(lately.get(tried));
        }
    }

    /** A prepared scheme as those see it who try tables. */
    record Unreleased(PreparedScheme scheme) implements DraftScheme {

        private static final String ANY_INDUSTRY = "*";

        @Override
        public Rating rate(Answers answers, boolean preview) {
            return new Rater(scheme, answers, preview).rate();
        }

        @Override
        public PerformanceValue value(String indicator, Map<String, String> parameters) {
            return new SingleFigures(scheme).value(indicator, parameters, null);
        }

        @Override
        public TableDecisions decisions() {
            return scheme.decisions();
        }

        @Override
        public int levels() {
            return scheme.levels();
        }

        @Override
        public String name(String indicator) {
            return scheme.name(indicator);
        }

        @Override
        public int thresholdRow(String indicator, int level) {
            var rows = scheme.compiled().table("performance-threshold").rows();
            for (int row = 0; row < rows.size(); row++) {
                var cells = rows.get(row);
                if (cells.get(0).equals(indicator)
                        && cells.get(1).equals(ANY_INDUSTRY)
                        && cells.get(2).equals(String.valueOf(level))) {
                    return row + 1;
                }
            }
            return 0;
        }
    }
}
