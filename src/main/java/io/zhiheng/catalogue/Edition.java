package io.zhiheng.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One published, immutable state of the indicator catalogue: what is assessed. Data all through; nothing in code,
 * template or process knows a clause. Order of the lists is the order of the catalogue.
 *
 * @param code of the catalogue that it is an edition of
 * @param number names it among all editions: {@code 1.0}, or {@code SMALL-7.1} of a catalogue that does not ship
 * @param ceilings what a rating scheme drafted from it limits; null where its file does not say
 * @param industryThresholds likewise what such a scheme asks of single industries
 */
public record Edition(
        String code,
        String number,
        String title,
        List<Level> levels,
        Unrated unrated,
        List<Scale> scales,
        List<FirstLevel> firstLevel,
        List<Ceiling> ceilings,
        List<IndustryThreshold> industryThresholds) {

    public Edition {
        code = code == null ? CatalogueCode.SHIPPED : code;
    }

    /** One of the levels from 1 upwards, lowest first. */
    public record Level(int level, String code, String name, String meaning, String use) {}

    /** The name of level 0. */
    public record Unrated(int level, String code, String name) {}

    /** The answers that a clause may be given. */
    public record Scale(String id, String name, List<Option> options) {}

    /** @param score what the answer is worth, from 0 to 1, when a rating scheme is drafted from this edition */
    public record Option(String code, String name, BigDecimal score, boolean evidenceRequired) {}

    /** How a first-level indicator is assessed: by clauses or by figures. */
    public enum Kind {
        CLAUSE,
        PERFORMANCE
    }

    /**
     * @param secondLevel filled for {@link Kind#CLAUSE}
     * @param performance filled for {@link Kind#PERFORMANCE}
     * @param parameters filled for {@link Kind#PERFORMANCE}
     */
    public record FirstLevel(
            String id,
            String displayNo,
            String name,
            Kind kind,
            BigDecimal weight,
            List<SecondLevel> secondLevel,
            List<PerformanceIndicator> performance,
            List<Parameter> parameters) {

        public List<Clause> clauses() {
            return secondLevel.stream()
                    .flatMap(indicator -> indicator.clauses().stream())
                    .toList();
        }
    }

    /** @param characteristics 特征要求 by level */
    public record SecondLevel(
            String id,
            String displayNo,
            String name,
            BigDecimal weight,
            Map<Integer, String> characteristics,
            List<Clause> clauses) {}

    /**
     * One 条款.
     *
     * @param scale id of the scale its conformity is chosen from, besides NA where allowed
     * @param replaces ids of clauses of earlier editions whose answers it takes over
     */
    public record Clause(
            String id,
            String displayNo,
            int level,
            BigDecimal weight,
            String scale,
            boolean naAllowed,
            String text,
            List<String> evidence,
            List<String> examples,
            List<String> replaces) {

        public Clause {
            replaces = replaces == null ? List.of() : replaces;
        }
    }

    /**
     * @param formula as {@link Formula} reads it; @param direction LARGER or SMALLER is better; @param decimals of the
     *     value, which is judged as rounded; @param replaces as of a clause
     */
    public record PerformanceIndicator(
            String id,
            String displayNo,
            String name,
            BigDecimal weight,
            String formula,
            String formulaText,
            String unit,
            String direction,
            int decimals,
            boolean naAllowed,
            List<String> parameters,
            Map<Integer, Threshold> thresholds,
            List<Validation> validations,
            List<String> evidence,
            List<String> examples,
            Map<Integer, String> characteristics,
            List<String> replaces) {

        public PerformanceIndicator {
            replaces = replaces == null ? List.of() : replaces;
        }
    }

    /** @param operator one of {@code >= <= ANY}; @param value null for ANY */
    public record Threshold(String operator, BigDecimal value) {}

    /** @param rule as {@link ParameterRule} reads it; @param severity ERROR or WARN */
    public record Validation(String rule, String severity, String message) {}

    public record Parameter(
            String id,
            String code,
            String name,
            String unit,
            int decimals,
            BigDecimal min,
            BigDecimal max,
            boolean integer,
            String definition) {}

    /** A row of level-ceiling that a scheme drafted from the edition begins with. */
    public record Ceiling(String clause, String conformity, int level, boolean requestAllowed, String note) {}

    /** A row of performance-threshold for one industry. */
    public record IndustryThreshold(String indicator, String industry, int level, String operator, BigDecimal value) {}

    public Optional<FirstLevel> firstLevel(String id) {
        return firstLevel.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    public Stream<SecondLevel> secondLevels() {
        return firstLevel.stream().flatMap(first -> first.secondLevel().stream());
    }

    public Stream<Clause> clauses() {
        return secondLevels().flatMap(second -> second.clauses().stream());
    }

    public Stream<PerformanceIndicator> performanceIndicators() {
        return firstLevel.stream().flatMap(first -> first.performance().stream());
    }

    public Stream<Parameter> parameters() {
        return firstLevel.stream().flatMap(first -> first.parameters().stream());
    }

    public Map<String, Clause> clausesById() {
        return clauses().collect(Collectors.toMap(Clause::id, Function.identity()));
    }

    public Optional<Scale> scale(String id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /** The name of a level, 0 included. */
    public String levelName(int level) {
        return levels.stream()
                .filter(each -> each.level() == level)
                .map(Level::name)
                .findFirst()
                .orElse(unrated.name());
    }

    /** Those of the levels that can be reached. */
    public Map<Integer, String> levelNames() {
        return levels.stream().collect(Collectors.toMap(Level::level, Level::name));
    }
}
