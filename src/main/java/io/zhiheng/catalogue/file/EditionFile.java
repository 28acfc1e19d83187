package io.zhiheng.catalogue.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.catalogue.CatalogueCode;
import io.zhiheng.catalogue.Edition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an edition as the file that it could have come from. */
class EditionFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private EditionFile() {}

    static ObjectNode of(Edition edition) {
        return JSON.valueToTree(new CatalogueFile(
                1,
                new CatalogueFile.Head(
                        edition.code(),
                        CatalogueCode.version(edition.number()),
                        null,
                        null,
                        edition.title(),
                        null,
                        null),
                edition.levels().stream()
                        .map(each -> new CatalogueFile.Level(
                                each.level(), each.code(), each.name(), each.meaning(), each.use()))
                        .toList(),
                new CatalogueFile.Unrated(
                        edition.unrated().level(),
                        edition.unrated().code(),
                        edition.unrated().name()),
                edition.scales().stream().map(EditionFile::scale).toList(),
                null,
                null,
                edition.firstLevel().stream().map(EditionFile::first).toList(),
                edition.ceilings() == null
                        ? null
                        : edition.ceilings().stream()
                                .map(each -> new CatalogueFile.Ceiling(
                                        each.clause(),
                                        each.conformity(),
                                        each.level(),
                                        each.requestAllowed(),
                                        each.note()))
                                .toList(),
                edition.industryThresholds() == null
                        ? null
                        : edition.industryThresholds().stream()
                                .map(each -> new CatalogueFile.IndustryThreshold(
                                        each.indicator(), each.industry(), each.level(), each.operator(), each.value()))
                                .toList()));
    }

    private static CatalogueFile.Scale scale(Edition.Scale scale) {
        return new CatalogueFile.Scale(
                scale.id(),
                scale.name(),
                scale.options().stream()
                        .map(each -> new CatalogueFile.Option(
                                each.code(), each.name(), each.score(), each.evidenceRequired()))
                        .toList());
    }

    private static CatalogueFile.FirstLevel first(Edition.FirstLevel first) {
        return new CatalogueFile.FirstLevel(
                first.id(),
                first.displayNo(),
                first.name(),
                null,
                first.kind().name(),
                first.weight(),
                Stream.concat(
                                first.secondLevel().stream().map(EditionFile::second),
                                first.performance().stream().map(EditionFile::performance))
                        .toList(),
                first.kind() == Edition.Kind.CLAUSE
                        ? null
                        : first.parameters().stream()
                                .map(EditionFile::parameter)
                                .toList());
    }

    private static CatalogueFile.SecondLevel second(Edition.SecondLevel second) {
        return new CatalogueFile.SecondLevel(
                second.id(),
                second.displayNo(),
                second.name(),
                second.weight(),
                second.characteristics(),
                second.clauses().stream().map(EditionFile::clause).toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static CatalogueFile.Clause clause(Edition.Clause clause) {
        return new CatalogueFile.Clause(
                clause.id(),
                clause.displayNo(),
                clause.level(),
                clause.scale(),
                clause.naAllowed(),
                clause.weight(),
                clause.text(),
                some(clause.evidence()),
                some(clause.examples()),
                some(clause.replaces()));
    }

    private static CatalogueFile.SecondLevel performance(Edition.PerformanceIndicator each) {
        Map<Integer, CatalogueFile.Threshold> thresholds = each.thresholds().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new CatalogueFile.Threshold(
                                entry.getValue().operator(), entry.getValue().value()),
                        (one, other) -> one,
                        TreeMap::new));
        return new CatalogueFile.SecondLevel(
                each.id(),
                each.displayNo(),
                each.name(),
                each.weight(),
                each.characteristics(),
                null,
                each.formula(),
                each.formulaText(),
                each.unit(),
                each.direction(),
                each.decimals(),
                null,
                each.parameters(),
                each.naAllowed(),
                thresholds,
                each.validations().stream()
                        .map(rule -> new CatalogueFile.Validation(rule.rule(), rule.severity(), rule.message()))
                        .toList(),
                some(each.evidence()),
                some(each.examples()),
                some(each.replaces()));
    }

    private static CatalogueFile.Parameter parameter(Edition.Parameter each) {
        return new CatalogueFile.Parameter(
                each.id(),
                each.code(),
                each.name(),
                each.unit(),
                each.decimals(),
                each.min(),
                each.max(),
                each.integer(),
                each.definition());
    }

    private static List<String> some(List<String> list) {
        return list.isEmpty() ? null : list;
    }
}
