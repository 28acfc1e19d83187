package io.zhiheng.rating.application;

import static io.zhiheng.rating.application.DmnTable.equal;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.rating.core.TableDecisions;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngine;

/**
 * The decisions of a rating by the Camunda DMN engine, its tables made from the very rows that the product compiles.
 */
class DmnDecisions implements TableDecisions {

    private final DmnTable scores;
    private final DmnTable passes;
    private final Set<Integer> singles;
    private final DmnTable bands;
    private final DmnTable caps;
    private final DmnTable gates;
    private final DmnTable shares;
    private final DmnTable weights;
    private final List<String> gated;

    DmnDecisions(DmnEngine engine, Map<String, Table> tables, boolean keeping) {
        Function<String, List<List<String>>> rows = name -> tables.get(name).rows();
        scores = new DmnTable(
                engine,
                "answer-score",
                List.of("scale", "conformity"),
                List.of("score", "counted"),
                made(
                        rows.apply("answer-score"),
                        row -> new DmnTable.Row(
                                List.of(equal(row.get(0)), equal(row.get(1))), List.of(row.get(2), row.get(3)))),
                keeping);
        passes = new DmnTable(
                engine,
                "level-threshold",
                List.of("level", "clauses", "rate"),
                List.of("passed"),
                made(
                        rows.apply("level-threshold"),
                        row -> new DmnTable.Row(
                                List.of(row.get(0), row.get(1).equals("*") ? "0" : "1", ">= " + row.get(2)),
                                List.of(row.get(0)))),
                keeping);
        bands = new DmnTable(
                engine,
                "grade-band",
                List.of("scope", "index"),
                List.of("band"),
                made(
                        rows.apply("grade-band"),
                        row -> new DmnTable.Row(List.of(equal(row.get(0)), ">= " + row.get(2)), List.of(row.get(1)))),
                keeping);
        caps = new DmnTable(
                engine,
                "level-cap",
                List.of("scope"),
                List.of("gap"),
                made(rows.apply("level-cap"), row -> new DmnTable.Row(List.of(equal(row.get(0))), List.of(row.get(1)))),
                keeping);
        gates = new DmnTable(
                engine,
                "level-gate",
                List.of("overall", "indicator", "level"),
                List.of("needs"),
                made(
                        rows.apply("level-gate"),
                        row -> new DmnTable.Row(
                                List.of(row.get(0), equal(row.get(1)), "< " + row.get(2)), List.of(row.get(2)))),
                keeping);
        shares = new DmnTable(
                engine,
                "na-limit",
                List.of("scope", "share"),
                List.of("limit"),
                made(
                        rows.apply("na-limit"),
                        row -> new DmnTable.Row(List.of(equal(row.get(0)), "> " + row.get(1)), List.of(row.get(1)))),
                keeping);
        weights = new DmnTable(
                engine,
                "indicator-weight",
                List.of("scope", "indicator"),
                List.of("weight"),
                made(
                        rows.apply("indicator-weight"),
                        row -> new DmnTable.Row(List.of(equal(row.get(0)), equal(row.get(1))), List.of(row.get(2)))),
                keeping);
        singles = rows.apply("level-threshold").stream()
                .filter(row -> row.get(1).equals("1"))
                .map(row -> Integer.valueOf(row.get(0)))
                .collect(Collectors.toSet());
        gated = List.copyOf(new LinkedHashSet<>(
                rows.apply("level-gate").stream().map(row -> row.get(1)).toList()));
    }

    private static List<DmnTable.Row> made(List<List<String>> rows, Function<List<String>, DmnTable.Row> row) {
        return rows.stream().map(row).toList();
    }

    @Override
    public Score score(String scale, String conformity) {
        var row = scores.ask(scale, conformity).get(0);
        return new Score(number(row, "score"), number(row, "counted").signum() > 0, 1);
    }

    @Override
    public int passes(int level, int clauses, BigDecimal rate) {
        return applies(passes.ask(level, clauses == 1 && singles.contains(level) ? 1 : 0, rate));
    }

    @Override
    public Decided band(Scope scope, BigDecimal index) {
        int highest = 0;
        for (var row : bands.ask(scope.name(), index)) {
            highest = Math.max(highest, number(row, "band").intValueExact());
        }
        return new Decided(highest, 1);
    }

    @Override
    public Decided cap(Scope scope, int lowest) {
        return new Decided(lowest + number(caps.ask(scope.name()).get(0), "gap").intValueExact(), 1);
    }

    @Override
    public List<String> gated() {
        return gated;
    }

    @Override
    public int closes(int overall, String indicator, int level) {
        return applies(gates.ask(overall, indicator, level));
    }

    @Override
    public int exceedsNaLimit(BigDecimal share) {
        return applies(shares.ask(Scope.FIRST.name(), share));
    }

    BigDecimal weight(String scope, String indicator) {
        return number(weights.ask(scope, indicator).get(0), "weight");
    }

    private static int applies(List<?> rows) {
        return rows.isEmpty() ? 0 : 1;
    }

    static BigDecimal number(Map<String, Object> row, String output) {
        return new BigDecimal(row.get(output).toString());
    }
}
