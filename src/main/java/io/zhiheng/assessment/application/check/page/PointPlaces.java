package io.zhiheng.assessment.application.check.page;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.check.OpenPoint;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.catalogue.Edition;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where an open point is mended: the page, and behind the # the very field. */
record PointPlaces(SelfAssessmentId id, Edition edition) {

    private static final String PROFILE_SYSTEMS = "systems";

    String of(OpenPoint point) {
        if (point.clause() != null) {
            return indicator(secondLevelOf(point.clause())) + "#" + clauseField(point);
        }
        if (Part.PROFILE.equals(point.indicator())) {
            return here() + "/profile#" + point.field();
        }
        if (point.isOwnStep()) {
            return here() + "/steps/" + point.id().substring(OpenPoint.OWN_STEP.length());
        }
        return point.indicator() == null ? ofTheWhole(point) : ofIndicator(point);
    }

    private String ofIndicator(OpenPoint point) {
        var indicator = point.indicator();
        if (Part.PERFORMANCE.equals(indicator)) {
            return here() + "/performance";
        }
        if (edition.performanceIndicators().noneMatch(each -> each.id().equals(indicator))) {
            return indicator(indicator);
        }
        var field = point.field() == null
                ? ""
                : point.field().substring(point.field().lastIndexOf('.') + 1);
        var page = point.id().endsWith(":basis") ? indicator(basisOf(indicator)) : here() + "/performance";
        return page + "#" + indicator + (field.isEmpty() || field.equals(indicator) ? "" : "-" + field);
    }

    /** Plausibility looks at figures, files and certificates wherever they stand. */
    private String ofTheWhole(OpenPoint point) {
        var user = edition.performanceIndicators()
                .filter(each -> each.parameters().contains(point.field()))
                .findFirst();
        if (user.isPresent()) {
            return here() + "/performance#" + user.get().id() + "-" + point.field();
        }
        return switch (String.valueOf(point.field())) {
            case "certificate" -> here() + "/profile#" + PROFILE_SYSTEMS;
            case "evidence" -> "/evidence?search=" + UriUtils.encode(subject(point), StandardCharsets.UTF_8);
            default -> here();
        };
    }

    /** A finding's id is check:row:subject; of files the subject is the name. */
    private static String subject(OpenPoint point) {
        return point.id().substring(point.id().indexOf(':', point.id().indexOf(':') + 1) + 1);
    }

    private static String clauseField(OpenPoint point) {
        return point.field() == null || point.field().equals("conformity")
                ? point.clause()
                : point.field() + "-" + point.clause();
    }

    private String here() {
        return "/self-assessments/" + id;
    }

    private String indicator(String indicator) {
        return here() + "/indicators/" + indicator;
    }

    private String basisOf(String performance) {
        return edition.firstLevel().stream()
                .filter(first ->
                        first.performance().stream().anyMatch(each -> each.id().equals(performance)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String secondLevelOf(String clause) {
        return edition.secondLevels()
                .filter(each -> each.clauses().stream().anyMatch(one -> one.id().equals(clause)))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
