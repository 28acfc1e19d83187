package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.CellType;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import io.zhiheng.rating.drools.SchemeForms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that an edition begins with after another one: what its catalogue says, and what held before. */
class FollowingTables {

    private static final String ANY = "*";
    private static final String NA = "NA";

    private final Edition edition;
    private final Map<String, Table> tables;
    private final Map<String, Table> before;
    private final boolean sameLevels;

    private FollowingTables(Edition edition, Map<String, Table> before, int levelsBefore) {
        this.edition = edition;
        this.tables = new LinkedHashMap<>(SchemeDraft.of(edition));
        this.before = before;
        this.sameLevels = edition.levels().size() == levelsBefore;
    }

    /** @param before the tables of the scheme that was in force; none where there is no earlier edition */
    static Map<String, Table> of(Edition edition, Map<String, Table> before, int levelsBefore) {
        var following = new FollowingTables(edition, before, levelsBefore);
        if (!before.isEmpty()) {
            following.takeOver();
        }
        following.writeWhatTheFileSays();
        return following.tables;
    }

    private void takeOver() {
        if (sameLevels) {
            List.of(SchemeForms.LEVEL_THRESHOLD, SchemeForms.GRADE_BAND, SchemeForms.LEVEL_CAP)
                    .forEach(form -> keep(form, row -> true));
            keepSome(
                    SchemeForms.LEVEL_GATE,
                    row -> edition.firstLevel(row.get(1)).isPresent());
        }
        keep(SchemeForms.NA_LIMIT, row -> true);
        keep(SchemeForms.LEVEL_CEILING, this::isAnswerable);
        var parameters = edition.parameters().map(Edition.Parameter::id).collect(Collectors.toSet());
        keep(SchemeForms.PLAUSIBILITY_CHECK, row -> row.get(1).equals(ANY) || parameters.contains(row.get(1)));
        keep(SchemeForms.UNRATED_METRIC, row -> parameters.containsAll(summed(row.get(1), row.get(2))));
        put(
                SchemeForms.PERFORMANCE_THRESHOLD,
                Stream.concat(
                        rows(tables, SchemeForms.PERFORMANCE_THRESHOLD),
                        rows(before, SchemeForms.PERFORMANCE_THRESHOLD).filter(this::isForOneIndustryStill)));
    }

    private void writeWhatTheFileSays() {
        if (edition.ceilings() != null) {
            put(
                    SchemeForms.LEVEL_CEILING,
                    edition.ceilings().stream()
                            .map(each -> List.of(
                                    each.clause(),
                                    each.conformity(),
                                    String.valueOf(each.level()),
                                    each.requestAllowed() ? CellType.YES : CellType.NO,
                                    each.note())));
        }
        if (edition.industryThresholds() != null) {
            put(
                    SchemeForms.PERFORMANCE_THRESHOLD,
                    Stream.concat(
                            rows(tables, SchemeForms.PERFORMANCE_THRESHOLD)
                                    .filter(row -> row.get(1).equals(ANY)),
                            edition.industryThresholds().stream()
                                    .map(each -> List.of(
                                            each.indicator(),
                                            each.industry(),
                                            String.valueOf(each.level()),
                                            each.operator(),
                                            each.value() == null
                                                    ? ""
                                                    : each.value().toPlainString()))));
        }
    }

    private void keep(TableForm form, Predicate<List<String>> still) {
        put(form, rows(before, form).filter(still));
    }

    /** Where nothing of it is left, the drafted rows stay. */
    private void keepSome(TableForm form, Predicate<List<String>> still) {
        if (rows(before, form).anyMatch(still)) {
            keep(form, still);
        }
    }

    private void put(TableForm form, Stream<List<String>> rows) {
        tables.put(form.name(), new Table(form.name(), SchemeForms.headings(form), new ArrayList<>(rows.toList())));
    }

    private static Stream<List<String>> rows(Map<String, Table> tables, TableForm form) {
        return tables.get(form.name()).rows().stream();
    }

    private boolean isAnswerable(List<String> row) {
        var clause = edition.clausesById().get(row.get(0));
        return clause != null
                && Integer.parseInt(row.get(2)) <= edition.levels().size()
                && (row.get(1).equals(NA)
                        ? clause.naAllowed()
                        : edition.scale(clause.scale()).orElseThrow().options().stream()
                                .anyMatch(option -> option.code().equals(row.get(1))));
    }

    /** Still measured, and better in the same direction. */
    private boolean isForOneIndustryStill(List<String> row) {
        return !row.get(1).equals(ANY)
                && Integer.parseInt(row.get(2)) <= edition.levels().size()
                && edition.performanceIndicators()
                        .filter(each -> each.id().equals(row.get(0)))
                        .flatMap(each -> each.thresholds().values().stream())
                        .anyMatch(threshold -> threshold.operator().equals(row.get(3)));
    }

    private static Set<String> summed(String numerator, String denominator) {
        return Stream.of(numerator, denominator)
                .flatMap(sum -> Stream.of(sum.split("\\+")))
                .collect(Collectors.toSet());
    }
}
