package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.CheckPage.Group;
import io.zhiheng.assessment.application.CheckPage.Point;
import io.zhiheng.assessment.application.OpenPoint.Severity;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.identity.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Groups the open points by indicator and knows where each is mended. */
@Component
@Transactional(readOnly = true)
public class CheckPageQueries {

    private final CheckSelfAssessment check;
    private final SelfAssessmentQueries queries;
    private final Editions editions;
    private final Words words;

    CheckPageQueries(CheckSelfAssessment check, SelfAssessmentQueries queries, Editions editions, Words words) {
        this.check = check;
        this.queries = queries;
        this.editions = editions;
        this.words = words;
    }

    public CheckPage of(Actor actor, SelfAssessmentId id) {
        var row = queries.overview(actor, id).row();
        var edition = editions.byNumber(row.edition());
        var points = check.execute(actor, id);
        return new CheckPage(row, groups(id, edition, points, Severity.MUST_FIX), groups(id, edition, points, Severity.EXPLAIN));
    }

    private List<Group> groups(SelfAssessmentId id, Edition edition, List<OpenPoint> points, Severity severity) {
        return points.stream().filter(point -> point.severity() == severity)
                .collect(Collectors.groupingBy(point -> title(edition, point), LinkedHashMap::new,
                        Collectors.mapping(point -> new Point(point.id(), point.message(), href(id, edition, point)), Collectors.toList())))
                .entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    private String title(Edition edition, OpenPoint point) {
        var indicator = point.indicator();
        if (indicator == null) {
            return words.of("assessment.check.whole");
        }
        if (point.id().startsWith("declaration:")) {
            return words.of("assessment.check.declarations");
        }
        return edition.secondLevels().filter(each -> each.id().equals(indicator)).findFirst()
                .map(each -> each.displayNo() + " " + each.name())
                .or(() -> edition.performanceIndicators().filter(each -> each.id().equals(indicator)).findFirst()
                        .map(each -> each.displayNo() + " " + each.name()))
                .orElseGet(() -> words.part(edition, indicator));
    }

    private static String href(SelfAssessmentId id, Edition edition, OpenPoint point) {
        var base = "/self-assessments/" + id;
        var indicator = point.indicator();
        if (point.clause() != null) {
            return base + "/indicators/" + secondLevelOf(edition, point.clause()) + "#" + point.clause();
        }
        if (indicator == null) {
            return base;
        }
        if (Part.PROFILE.equals(indicator)) {
            return base + "/profile#" + point.field();
        }
        var performance = edition.performanceIndicators().anyMatch(each -> each.id().equals(indicator));
        if (Part.PERFORMANCE.equals(indicator) || performance && !point.id().endsWith(":basis")) {
            return base + "/performance" + (performance ? "#" + indicator : "");
        }
        return base + "/indicators/" + indicator;
    }

    private static String secondLevelOf(Edition edition, String clause) {
        return edition.secondLevels().filter(each -> each.clauses().stream().anyMatch(one -> one.id().equals(clause)))
                .findFirst().orElseThrow().id();
    }
}
