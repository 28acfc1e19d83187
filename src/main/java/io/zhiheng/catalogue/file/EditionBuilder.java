package io.zhiheng.catalogue.file;

import io.zhiheng.catalogue.CatalogueCode;
import io.zhiheng.catalogue.Edition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns a checked file into an edition. */
class EditionBuilder {

    private final CatalogueFile file;

    EditionBuilder(CatalogueFile file) {
        this.file = file;
    }

    Edition build() {
        return new Edition(
                code(file),
                CatalogueCode.key(code(file), file.catalogue().version()),
                file.catalogue().title(),
                file.levels().stream()
                        .map(each -> new Edition.Level(
                                each.level(), some(each.code()), each.name(), some(each.meaning()), some(each.use())))
                        .toList(),
                new Edition.Unrated(
                        0, some(file.unrated().code()), file.unrated().name()),
                file.scales().stream().map(EditionBuilder::scale).toList(),
                file.firstLevel().stream().map(EditionBuilder::firstLevel).toList(),
                file.ceilings() == null
                        ? null
                        : file.ceilings().stream().map(EditionBuilder::ceiling).toList(),
                file.industryThresholds() == null
                        ? null
                        : file.industryThresholds().stream()
                                .map(EditionBuilder::industryThreshold)
                                .toList());
    }

    private static String code(CatalogueFile file) {
        return CatalogueCheck.present(file.catalogue().code())
                ? file.catalogue().code()
                : CatalogueCode.SHIPPED;
    }

    private static Edition.Ceiling ceiling(CatalogueFile.Ceiling each) {
        return new Edition.Ceiling(
                each.clause(),
                each.conformity(),
                each.level(),
                Boolean.TRUE.equals(each.requestAllowed()),
                each.note() == null ? "" : each.note());
    }

    private static Edition.IndustryThreshold industryThreshold(CatalogueFile.IndustryThreshold each) {
        return new Edition.IndustryThreshold(
                each.indicator(), each.industry(), each.level(), each.operator(), each.value());
    }

    private static Edition.Scale scale(CatalogueFile.Scale scale) {
        return new Edition.Scale(
                scale.id(),
                scale.name(),
                scale.options().stream()
                        .map(each -> new Edition.Option(
                                each.code(), each.name(), each.score(), Boolean.TRUE.equals(each.attachmentRequired())))
                        .toList());
    }

    private static Edition.FirstLevel firstLevel(CatalogueFile.FirstLevel first) {
        var kind = Edition.Kind.valueOf(first.kind());
        var clauses = kind == Edition.Kind.CLAUSE;
        return new Edition.FirstLevel(
                first.id(),
                first.displayNo(),
                first.name(),
                kind,
                first.weight(),
                clauses
                        ? first.secondLevel().stream()
                                .map(EditionBuilder::secondLevel)
                                .toList()
                        : List.of(),
                clauses
                        ? List.of()
                        : first.secondLevel().stream()
                                .map(EditionBuilder::performance)
                                .toList(),
                clauses
                        ? List.of()
                        : first.parameters().stream()
                                .map(EditionBuilder::parameter)
                                .toList());
    }

    private static Edition.SecondLevel secondLevel(CatalogueFile.SecondLevel second) {
        return new Edition.SecondLevel(
                second.id(),
                second.displayNo(),
                second.name(),
                second.weight(),
                new TreeMap<>(second.characteristics()),
                second.clauses().stream().map(EditionBuilder::clause).toList());
    }

    private static Edition.Clause clause(CatalogueFile.Clause clause) {
        return new Edition.Clause(
                clause.id(),
                clause.displayNo(),
                clause.level(),
                clause.weight(),
                clause.scale(),
                Boolean.TRUE.equals(clause.naAllowed()),
                clause.text(),
                list(clause.evidence()),
                list(clause.examples()),
                list(clause.replaces()));
    }

    private static Edition.PerformanceIndicator performance(CatalogueFile.SecondLevel each) {
        Map<Integer, Edition.Threshold> thresholds = each.thresholds().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Edition.Threshold(
                                entry.getValue().operator(), entry.getValue().value()),
                        (one, other) -> one,
                        TreeMap::new));
        var validations = each.validations() == null ? List.<CatalogueFile.Validation>of() : each.validations();
        return new Edition.PerformanceIndicator(
                each.id(),
                each.displayNo(),
                each.name(),
                each.weight(),
                each.formula(),
                some(each.formulaCn()),
                some(each.unit()),
                each.direction(),
                each.decimals(),
                Boolean.TRUE.equals(each.naAllowed()),
                list(each.parameters()),
                thresholds,
                validations.stream()
                        .map(rule -> new Edition.Validation(rule.rule(), rule.severity(), rule.message()))
                        .toList(),
                list(each.evidence()),
                list(each.examples()),
                new TreeMap<>(each.characteristics()),
                list(each.replaces()));
    }

    private static Edition.Parameter parameter(CatalogueFile.Parameter each) {
        return new Edition.Parameter(
                each.id(),
                some(each.code()),
                each.name(),
                some(each.unit()),
                each.decimals(),
                each.min(),
                each.max(),
                Boolean.TRUE.equals(each.integer()),
                some(each.definition()));
    }

    private static String some(String text) {
        return CatalogueCheck.present(text) ? text : null;
    }

    private static List<String> list(List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
