package io.zhiheng.assessment.application.check.page;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.StepTitles;
import io.zhiheng.assessment.application.check.ExplanationView;
import io.zhiheng.assessment.application.check.OpenPoint;
import io.zhiheng.assessment.application.check.OpenPoint.Severity;
import io.zhiheng.assessment.application.check.OpenPoints;
import io.zhiheng.assessment.application.check.page.CheckPage.Group;
import io.zhiheng.assessment.application.check.page.CheckPage.Point;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.submission.Explanation;
import io.zhiheng.assessment.domain.submission.Explanations;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Groups the open points by indicator, each with its clause, the place where it is mended and what was said to it. */
@Component
@Transactional(readOnly = true)
public class CheckPageQueries {

    private final SelfAssessments assessments;
    private final OpenPoints openPoints;
    private final Explanations explanations;
    private final Editions editions;
    private final StepTitles titles;
    private final AssessmentWords words;

    CheckPageQueries(
            SelfAssessments assessments,
            OpenPoints openPoints,
            Explanations explanations,
            Editions editions,
            StepTitles titles,
            AssessmentWords words) {
        this.assessments = assessments;
        this.openPoints = openPoints;
        this.explanations = explanations;
        this.editions = editions;
        this.titles = titles;
        this.words = words;
    }

    /** Empty once it is over. */
    public Optional<CheckPage> of(Actor actor, SelfAssessmentId id) {
        return Optional.of(assessments.find(id, actor.enterprise()))
                .filter(assessment -> assessment.state() == SelfAssessment.State.FILLING)
                .map(this::page);
    }

    private CheckPage page(SelfAssessment assessment) {
        var id = assessment.id();
        var edition = editions.byNumber(assessment.edition());
        var named = titles.of(id, edition);
        var said = explanations.ofEnterprise(assessment.enterprise()).stream()
                .collect(Collectors.partitioningBy(each -> each.isOf(id), byPoint()));
        var places = new PointPlaces(id, edition);
        var groups = openPoints.all(assessment, named).stream()
                .sorted(OpenPoint.inOrderOf(edition))
                .collect(Collectors.groupingBy(
                        OpenPoint::severity,
                        Collectors.groupingBy(
                                point -> title(edition, named, point),
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        point -> point(edition, places, point, said), Collectors.toList()))));
        return new CheckPage(
                id,
                named.check(),
                (int) edition.clauses().count(),
                groups(groups.get(Severity.MUST_FIX)),
                groups(groups.get(Severity.EXPLAIN)));
    }

    /** Those written last, where there are several. */
    private static Collector<Explanation, ?, Map<String, ExplanationView>> byPoint() {
        return Collectors.toMap(Explanation::point, ExplanationView::of, (before, after) -> after);
    }

    private static List<Group> groups(Map<String, List<Point>> byTitle) {
        return byTitle == null
                ? List.of()
                : byTitle.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList();
    }

    private static Point point(
            Edition edition, PointPlaces places, OpenPoint point, Map<Boolean, Map<String, ExplanationView>> said) {
        var now = said.get(true).getOrDefault(point.id(), ExplanationView.none(point.id()));
        var before = said.get(false).get(point.id());
        return new Point(
                point.id(),
                point.message(),
                places.of(point),
                text(edition, point),
                now,
                before == null || before.isBlank() || !now.isBlank() ? null : before);
    }

    /** With its number, where the message doesn't name it. */
    private static String text(Edition edition, OpenPoint point) {
        if (point.clause() == null) {
            return null;
        }
        var clause = edition.clausesById().get(point.clause());
        return point.message().contains(clause.displayNo()) ? clause.text() : clause.displayNo() + " " + clause.text();
    }

    private String title(Edition edition, StepTitles.Titles named, OpenPoint point) {
        var indicator = point.indicator();
        if (point.isOwnStep()) {
            return words.of("assessment.check.own-steps");
        }
        if (indicator == null) {
            return words.of("assessment.check.whole");
        }
        if (point.isDeclaration()) {
            return words.of("assessment.check.declarations");
        }
        return edition.secondLevels()
                .filter(each -> each.id().equals(indicator))
                .findFirst()
                .map(each -> each.displayNo() + " " + each.name())
                .or(() -> edition.performanceIndicators()
                        .filter(each -> each.id().equals(indicator))
                        .findFirst()
                        .map(each -> each.displayNo() + " " + each.name()))
                .orElseGet(() -> named.part(indicator));
    }
}
