package io.zhiheng.assessment.application.workbook;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.domain.answer.AnswerRule;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.rating.Conformity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stored fields look like in a cell, and which words a cell may hold where one chooses. */
@Component
public class ShownContent {

    private static final String APPLICABLE = "assessment.workbook.applicable.";

    private final AssessmentWords words;

    ShownContent(AssessmentWords words) {
        this.words = words;
    }

    /** @param value as stored content has it; null for none */
    public String of(String field, Object value, Edition edition, EvidenceNames.Known files) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "conformity" -> conformity(edition, value.toString());
            case "applicable" -> words.of(APPLICABLE + value);
            case "evidence" ->
                ((Collection<?>) value)
                        .stream()
                                .map(id -> files.shown(EvidenceId.of(id.toString())))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }

    /** The words from which the conformity of a clause is chosen. */
    public List<String> conformities(Edition edition, Edition.Clause clause) {
        var rule = AnswerRule.of(edition, clause);
        return Stream.of(Conformity.values())
                .filter(rule::allows)
                .map(each -> conformity(edition, each.name()))
                .toList();
    }

    /** Empty for a word that means none of them; whether the clause allows it is not asked here. */
    public Optional<String> conformityCalled(Edition edition, String word) {
        return Stream.of(Conformity.values())
                .map(Conformity::name)
                .filter(each ->
                        each.equalsIgnoreCase(word) || conformity(edition, each).equals(word))
                .findFirst();
    }

    public List<String> applicabilities(Edition.PerformanceIndicator indicator) {
        return Stream.of("true", "false")
                .filter(each -> each.equals("true") || indicator.naAllowed())
                .map(each -> words.of(APPLICABLE + each))
                .toList();
    }

    public Optional<String> applicableCalled(String word) {
        return Stream.of("true", "false")
                .filter(each -> each.equalsIgnoreCase(word)
                        || words.of(APPLICABLE + each).equals(word))
                .findFirst();
    }

    /** A field as people call it. */
    public String label(WorkbookShape.Kind kind, String field) {
        if (WorkbookShape.isYear(field)) {
            return words.of("assessment.workbook.column.year", WorkbookShape.yearOf(field));
        }
        return words.of("assessment.workbook.field." + kind + "." + field);
    }

    private String conformity(Edition edition, String code) {
        return edition.scales().stream()
                .flatMap(scale -> scale.options().stream())
                .filter(option -> option.code().equals(code))
                .map(Edition.Option::name)
                .findFirst()
                .orElseGet(() -> words.of("assessment.script.conformity." + code));
    }
}
