package io.zhiheng.assessment.application.assignment;

import io.zhiheng.assessment.application.assignment.AssignmentPage.Row;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.assignment.Assignee;
import io.zhiheng.assessment.domain.assignment.IndicatorAssignments;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.identity.member.EnterpriseMembers;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows who looks after which first-level indicator of what is filled in now, or would be. */
@Component
@Transactional(readOnly = true)
public class AssignmentQueries {

    private final IndicatorAssignments assignments;
    private final SelfAssessments assessments;
    private final Editions editions;
    private final EnterpriseMembers members;

    AssignmentQueries(
            IndicatorAssignments assignments,
            SelfAssessments assessments,
            Editions editions,
            EnterpriseMembers members) {
        this.assignments = assignments;
        this.assessments = assessments;
        this.editions = editions;
        this.members = members;
    }

    public AssignmentPage of(Actor actor) {
        var known = assignments.of(actor.enterprise());
        return new AssignmentPage(
                edition(actor).firstLevel().stream()
                        .map(first ->
                                new Row(first.id(), first.displayNo() + " " + first.name(), known.get(first.id())))
                        .toList(),
                members.of(actor.enterprise()),
                known.values().stream().anyMatch(Assignee::locked));
    }

    Edition edition(Actor actor) {
        return assessments
                .unfinished(actor.enterprise().value())
                .map(assessment -> editions.byNumber(assessment.edition()))
                .orElseGet(editions::current);
    }
}
