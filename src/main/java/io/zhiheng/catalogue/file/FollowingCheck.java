package io.zhiheng.catalogue.file;

import static io.zhiheng.catalogue.file.CatalogueCheck.empty;
import static io.zhiheng.catalogue.file.CatalogueCheck.matches;

import io.zhiheng.catalogue.file.CatalogueFile.Ceiling;
import io.zhiheng.catalogue.file.CatalogueFile.IndustryThreshold;
import io.zhiheng.catalogue.file.CatalogueFile.SecondLevel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file says of editions before it (which of their clauses a clause takes over) and of the scheme after it
 * (ceilings and thresholds of single industries).
 */
class FollowingCheck {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]*(-[A-Z0-9_]+)*");
    private static final Pattern INDUSTRY = Pattern.compile("C[0-9]{2}");

    private final ImportFaults refusals;
    private final int levels;
    private final Map<String, CatalogueFile.Clause> clauses = new HashMap<>();
    private final Map<String, SecondLevel> figures = new HashMap<>();

    FollowingCheck(ImportFaults refusals, int levels) {
        this.refusals = refusals;
        this.levels = levels;
    }

    /** @param file whose indicators were checked, and may have been refused */
    void check(CatalogueFile file) {
        each(file, (place, second) -> {
            figures.put(String.valueOf(second.id()), second);
            clauses(second).forEach(clause -> clauses.put(String.valueOf(clause.id()), clause));
        });
        each(file, (place, second) -> {
            replaces(place, second.replaces(), figures.keySet());
            var all = clauses(second);
            for (int i = 0; i < all.size(); i++) {
                replaces(place + ".clauses[" + i + "]", all.get(i).replaces(), clauses.keySet());
            }
        });
        var scales = new HashMap<String, Set<String>>();
        list(file.scales()).forEach(scale -> scales.put(scale.id(), codes(scale)));
        var ceilings = list(file.ceilings());
        for (int i = 0; i < ceilings.size(); i++) {
            ceiling("ceilings[" + i + "]", ceilings.get(i), scales);
        }
        var thresholds = list(file.industryThresholds());
        for (int i = 0; i < thresholds.size(); i++) {
            threshold("industry_thresholds[" + i + "]", thresholds.get(i));
        }
    }

    private void replaces(String place, List<String> replaced, Set<String> still) {
        if (replaced == null) {
            return;
        }
        var once = new HashSet<String>();
        for (var id : replaced) {
            refusals.require(matches(ID, id) && once.add(id), place + ".replaces", "id", id);
            refusals.require(!still.contains(id), place + ".replaces", "replaces-present", id);
        }
    }

    private void ceiling(String place, Ceiling ceiling, Map<String, Set<String>> scales) {
        var clause = clauses.get(String.valueOf(ceiling.clause()));
        refusals.require(clause != null, place + ".clause", "unknown-clause", ceiling.clause());
        if (clause != null) {
            refusals.require(
                    "NA".equals(ceiling.conformity())
                            ? Boolean.TRUE.equals(clause.naAllowed())
                            : ceiling.conformity() != null
                                    && scales.getOrDefault(String.valueOf(clause.scale()), Set.of())
                                            .contains(ceiling.conformity()),
                    place + ".conformity",
                    "conformity",
                    ceiling.conformity());
        }
        refusals.require(
                ceiling.level() != null && ceiling.level() >= 0 && ceiling.level() <= levels,
                place + ".level",
                "ceiling-level",
                levels);
    }

    private void threshold(String place, IndustryThreshold threshold) {
        var indicator = figures.get(String.valueOf(threshold.indicator()));
        refusals.require(
                indicator != null && indicator.formula() != null,
                place + ".indicator",
                "unknown-indicator",
                threshold.indicator());
        refusals.require(
                matches(INDUSTRY, threshold.industry()), place + ".industry", "industry", threshold.industry());
        refusals.require(
                threshold.level() != null && threshold.level() >= 1 && threshold.level() <= levels,
                place + ".level",
                "level",
                levels);
        boolean any = "ANY".equals(threshold.operator());
        refusals.require(
                any || indicator == null || operator(indicator).equals(threshold.operator()),
                place + ".operator",
                "operator",
                threshold.operator());
        refusals.require(
                any ? threshold.value() == null : CatalogueCheck.figure(threshold.value()), place + ".value", "figure");
    }

    private static String operator(SecondLevel indicator) {
        return "LARGER".equals(indicator.direction()) ? ">=" : "<=";
    }

    private static Set<String> codes(CatalogueFile.Scale scale) {
        var codes = new HashSet<String>();
        list(scale.options()).forEach(option -> codes.add(option.code()));
        return codes;
    }

    private static List<CatalogueFile.Clause> clauses(SecondLevel second) {
        return list(second.clauses());
    }

    private interface OfSecondLevel {
        void look(String place, SecondLevel second);
    }

    private static void each(CatalogueFile file, OfSecondLevel look) {
        for (int i = 0; i < file.firstLevel().size(); i++) {
            var seconds = list(file.firstLevel().get(i).secondLevel());
            for (int j = 0; j < seconds.size(); j++) {
                look.look("first_level[" + i + "].second_level[" + j + "]", seconds.get(j));
            }
        }
    }

    private static <T> List<T> list(List<T> list) {
        return empty(list) ? List.of() : list;
    }
}
