package io.zhiheng.administration.application.table.testing;

import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.application.table.cases.FigureWords;
import io.zhiheng.administration.application.table.testing.CaseOutcome.DecidingRow;
import io.zhiheng.administration.application.table.testing.CaseOutcome.Figure;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.cases.CaseInput;
import io.zhiheng.rating.cases.CaseResult;
import io.zhiheng.rating.cases.RatingCase;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Test cases and what came out of them, in words. */
@Component
class CaseWords {

    private static final String CASE = "administration.case.";

    private final TableSets sets;
    private final FigureWords figures;
    private final Words words;

    CaseWords(TableSets sets, FigureWords figures, Words words) {
        this.sets = sets;
        this.figures = figures;
        this.words = words;
    }

    CaseOutcome outcome(RatingCase asked, CaseResult result) {
        return new CaseOutcome(
                result.id(),
                result.passed(),
                inputs(asked.input()),
                result.lines().stream()
                        .map(line -> new Figure(
                                line.key(),
                                figures.named(line.name(), line.key()),
                                line.expected(),
                                line.actual(),
                                line.same()))
                        .sorted(Comparator.comparing(Figure::same))
                        .toList(),
                result.deciding().stream()
                        .map(each -> new DecidingRow(each.table(), sets.title(each.table()), each.row(), each.text()))
                        .toList());
    }

    private List<String> inputs(CaseInput input) {
        if (input instanceof CaseInput.Body body) {
            return body(body.answers());
        } else if (input instanceof CaseInput.Clauses clauses) {
            return clauses.clauses().stream().map(this::clause).toList();
        } else if (input instanceof CaseInput.Figure figure) {
            return List.of(figure.indicator(), typed(figure.parameters()));
        } else if (input instanceof CaseInput.FirstLevel first) {
            return parts(first.parts());
        }
        return parts(((CaseInput.Overall) input).parts());
    }

    private List<String> body(Answers answers) {
        var said = new ArrayList<String>();
        var counts = new TreeMap<Conformity, Long>(answers.clauses().values().stream()
                .collect(Collectors.groupingBy(each -> each, Collectors.counting())));
        counts.forEach((conformity, count) ->
                said.add(words.of(CASE + "answered", words.of(CASE + "answer." + conformity), count)));
        said.add(typed(answers.parameters()));
        said.add(typed(answers.performanceValues()));
        if (!answers.performanceNotApplicable().isEmpty()) {
            said.add(words.of(
                    CASE + "left-out",
                    answers.performanceNotApplicable().stream().sorted().collect(Collectors.joining("、"))));
        }
        if (answers.industry() != null) {
            said.add(words.of(CASE + "industry", answers.industry()));
        }
        said.removeIf(String::isEmpty);
        return said;
    }

    private static String typed(Map<String, String> figures) {
        return new TreeMap<>(figures)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("  "));
    }

    private String clause(CaseInput.Clauses.Answered clause) {
        var answer = clause.conformity() == null ? "NONE" : clause.conformity().name();
        return words.of(
                CASE + "clause", clause.level(), clause.weight().toPlainString(), words.of(CASE + "answer." + answer));
    }

    private List<String> parts(List<CaseInput.Part> parts) {
        return parts.stream()
                .map(part -> part.applicable()
                        ? words.of(
                                CASE + "part",
                                part.id(),
                                part.weight().toPlainString(),
                                part.level(),
                                part.index().toPlainString())
                        : words.of(
                                CASE + "part-left-out", part.id(), part.weight().toPlainString()))
                .toList();
    }
}
