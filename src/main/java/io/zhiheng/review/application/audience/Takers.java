package io.zhiheng.review.application.audience;

import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.ManagerContact;
import io.zhiheng.platform.workflow.OpenTask;
import io.zhiheng.platform.workflow.TaskAudience;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.StepTaken;
import io.zhiheng.review.application.conclusion.Independence;
import io.zhiheng.review.domain.AssessmentRequests;
import io.zhiheng.review.domain.TeamMember;
import io.zhiheng.review.domain.TeamMembers;
import io.zhiheng.shared.RuleBroken;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may claim a task of a request: nobody hears of one that they would be refused. */
@Component
class Takers {

    private final TeamMembers members;
    private final Assessors assessors;
    private final AssessmentRequests requests;
    private final Independence independence;

    Takers(TeamMembers members, Assessors assessors, AssessmentRequests requests, Independence independence) {
        this.members = members;
        this.assessors = assessors;
        this.requests = requests;
        this.independence = independence;
    }

    Stream<UUID> of(OpenTask task, StepTaken step) {
        var group = task.staff().audience();
        if (group == null) {
            return Stream.empty();
        }
        if (group.startsWith(TaskAudience.MANAGERS)) {
            return managers(step);
        }
        return group.startsWith(TaskAudience.TEAM) ? members.of(step.request()).stream().map(TeamMember::account)
                : group.startsWith(TaskAudience.DECIDERS) ? deciders(step) : appealHandlers(step);
    }

    /** Those who may decide next. Where no team was formed, an appeal leads back to the acceptance. */
    Stream<UUID> nextDeciders(StepTaken step) {
        return step.what() == StepAction.APPEAL_UPHELD && members.of(step.request()).isEmpty() ? Stream.empty() : deciders(step);
    }

    Stream<UUID> appealHandlers(StepTaken step) {
        return requests.findById(step.request().value()).stream().flatMap(request ->
                Stream.concat(managers(step), assessors(step)).distinct()
                        .filter(account -> mayTake(() -> independence.requireAppealHandler(account, request))));
    }

    private Stream<UUID> deciders(StepTaken step) {
        return requests.findById(step.request().value()).stream().flatMap(request ->
                assessors(step).filter(account -> mayTake(() -> independence.requireDecider(account, request))));
    }

    private static boolean mayTake(Runnable check) {
        try {
            check.run();
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    private Stream<UUID> managers(StepTaken step) {
        return assessors.managersOf(step.institution()).stream().map(ManagerContact::account);
    }

    private Stream<UUID> assessors(StepTaken step) {
        return assessors.of(step.institution()).stream().map(Assessor::account);
    }
}
