package io.zhiheng.demo.request;

import io.zhiheng.finding.domain.FindingContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the team finds in the documents, indicator by indicator. */
@Component
@Profile("demo")
class DocumentReview {

    private static final List<String> INDICATORS = List.of("QMS", "DIG", "SUS", "PERF");

    private final Staff staff;
    private final Review review;
    private final RectificationTalk rectification;

    DocumentReview(Staff staff, Review review, RectificationTalk rectification) {
        this.staff = staff;
        this.review = review;
        this.rectification = rectification;
    }

    /** Two indicators are half done, with a question to each; two wait for whoever comes. */
    void inPart(StagedRequest course) {
        var findings = findings(course);
        course.lines.open().forEach((clause, question) -> findings.put(clause, Review.supplement(question)));
        review.execute(staff.lead(), course.request, course.selfAssessment, "QMS", findings, null);
        review.execute(staff.member(), course.request, course.selfAssessment, "DIG", findings, null);
        rectification.talk(course, staff.lead(), staff.member());
    }

    void all(StagedRequest course, Map<String, FindingContent> findings) {
        for (var indicator : INDICATORS) {
            review.execute(
                    indicator.equals("DIG") || indicator.equals("PERF") ? staff.member() : staff.lead(),
                    course.request,
                    course.selfAssessment,
                    indicator,
                    findings,
                    course.lines.step("reviewed"));
        }
    }

    /** Who reaches for level 4 was found to be as good as it says. */
    static Map<String, FindingContent> findings(StagedRequest course) {
        var findings = new LinkedHashMap<String, FindingContent>();
        if (course.level < 4) {
            course.lines.adjusted().forEach((clause, reason) -> findings.put(clause, Review.inPart(reason)));
        }
        return findings;
    }
}
