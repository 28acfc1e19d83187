package io.zhiheng.catalogue.file;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The catalogue's file as it is written, key by key; what is not named here is refused. */
record CatalogueFile(
        Integer schemaVersion,
        Head catalogue,
        List<Level> levels,
        Unrated unrated,
        List<Scale> scales,
        NaOption naOption,
        Map<String, Object> answerRules,
        List<FirstLevel> firstLevel,
        List<Ceiling> ceilings,
        List<IndustryThreshold> industryThresholds) {

    record Head(
            String code,
            String version,
            String status,
            String language,
            String title,
            String provenance,
            Map<String, Integer> counts) {}

    record Level(Integer level, String code, String name, String meaning, String use) {}

    record Unrated(Integer level, String code, String name) {}

    record Scale(String id, String name, List<Option> options) {}

    record Option(String code, String name, BigDecimal score, Boolean attachmentRequired) {}

    record NaOption(
            String code,
            String name,
            Boolean counted,
            Boolean attachmentRequired,
            Boolean reasonRequired,
            String note) {}

    record FirstLevel(
            String id,
            String displayNo,
            String name,
            List<String> aliases,
            String kind,
            BigDecimal weight,
            List<SecondLevel> secondLevel,
            List<Parameter> parameters) {}

    /** Both kinds of second-level indicator; which keys belong to it is decided by the kind of the first level. */
    @JsonIgnoreProperties("name_source")
    record SecondLevel(
            String id,
            String displayNo,
            String name,
            BigDecimal weight,
            Map<Integer, String> characteristics,
            List<Clause> clauses,
            String formula,
            String formulaCn,
            String unit,
            String direction,
            Integer decimals,
            String rounding,
            List<String> parameters,
            Boolean naAllowed,
            Map<Integer, Threshold> thresholds,
            List<Validation> validations,
            List<String> evidence,
            List<String> examples,
            List<String> replaces) {}

    record Clause(
            String id,
            String displayNo,
            Integer level,
            String scale,
            Boolean naAllowed,
            BigDecimal weight,
            String text,
            List<String> evidence,
            List<String> examples,
            List<String> replaces) {}

    record Ceiling(String clause, String conformity, Integer level, Boolean requestAllowed, String note) {}

    record IndustryThreshold(String indicator, String industry, Integer level, String operator, BigDecimal value) {}

    record Threshold(String operator, BigDecimal value) {}

    record Validation(String rule, String severity, String message) {}

    @JsonIgnoreProperties("name_source")
    record Parameter(
            String id,
            String code,
            String name,
            String unit,
            Integer decimals,
            BigDecimal min,
            BigDecimal max,
            Boolean integer,
            String definition) {}
}
