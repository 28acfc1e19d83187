package io.zhiheng.assessment.application;

import io.zhiheng.assessment.application.IndicatorTree.First;
import io.zhiheng.assessment.application.IndicatorTree.Second;
import io.zhiheng.assessment.domain.Answer;
import io.zhiheng.assessment.domain.Declaration;
import io.zhiheng.assessment.domain.Declarations;
import io.zhiheng.assessment.domain.PerformanceEntry;
import io.zhiheng.assessment.domain.Revision;
import io.zhiheng.assessment.domain.Revisions;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.shared.BeijingTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts how far every indicator has come: two queries besides the given answers. */
@Component
class IndicatorTrees {

    private final Declarations declarations;
    private final Revisions revisions;

    IndicatorTrees(Declarations declarations, Revisions revisions) {
        this.declarations = declarations;
        this.revisions = revisions;
    }

    IndicatorTree of(SelfAssessment assessment, Edition edition, List<Answer> answers, List<PerformanceEntry> entries) {
        var declared = declarations.inForce(assessment.id()).stream()
                .collect(Collectors.toMap(Declaration::item, Function.identity(), (older, newer) -> newer));
        var reopened = revisions.open(assessment.id()).stream().map(Revision::item).collect(Collectors.toSet());
        var answered = answers.stream().filter(Answer::isAnswered)
                .collect(Collectors.groupingBy(Answer::secondLevel, Collectors.summingInt(each -> 1)));
        var based = entries.stream()
                .filter(entry -> !entry.isCarriedOver() && entry.content().missingInBasis().isEmpty())
                .map(PerformanceEntry::indicator).collect(Collectors.toSet());
        return new IndicatorTree(edition.firstLevel().stream()
                .map(first -> first(first, seconds(first, answered, based), declared.get(first.id()),
                        reopened.contains(first.id()))).toList());
    }

    private static First first(Edition.FirstLevel first, List<Second> seconds, Declaration declared, boolean revised) {
        return new First(first.id(), first.displayNo(), first.name(), first.kind(),
                seconds.stream().mapToInt(Second::answered).sum(), seconds.stream().mapToInt(Second::total).sum(),
                declared == null ? null : declared.responsible(),
                declared == null ? null : BeijingTime.of(declared.declaredAt()), revised, seconds);
    }

    private static List<Second> seconds(Edition.FirstLevel first, Map<String, Integer> answered, Set<String> based) {
        return first.kind() == Edition.Kind.CLAUSE
                ? first.secondLevel().stream().map(each -> new Second(each.id(), each.displayNo(), each.name(),
                        answered.getOrDefault(each.id(), 0), each.clauses().size())).toList()
                : first.performance().stream().map(each -> new Second(each.id(), each.displayNo(), each.name(),
                        based.contains(each.id()) ? 1 : 0, 1)).toList();
    }
}
