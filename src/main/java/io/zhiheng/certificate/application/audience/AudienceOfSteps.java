package io.zhiheng.certificate.application.audience;

import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.ManagerContact;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestAudience;
import io.zhiheng.request.StepAction.Told;
import io.zhiheng.request.StepTaken;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the people whom an action concerns: managers, team, lead, deciders, or the holder of the task it is about. */
@Component
class AudienceOfSteps implements RequestAudience {

    private final TeamMembers members;
    private final Assessors assessors;
    private final Takers takers;
    private final Tasks tasks;

    AudienceOfSteps(TeamMembers members, Assessors assessors, Takers takers, Tasks tasks) {
        this.members = members;
        this.assessors = assessors;
        this.takers = takers;
        this.tasks = tasks;
    }

    @Override
    public Audience of(StepTaken step) {
        var told = step.what().told();
        var open = told.contains(Told.HOLDER) ? openTasks(step) : List.<OpenTask>of();
        var offered = Stream.concat(
                        told.stream().flatMap(each -> takers(each, step)),
                        open.stream()
                                .filter(task -> task.isForStaff() && task.assignee() == null)
                                .flatMap(takers::of))
                .collect(Collectors.toSet());
        var people = Stream.concat(
                told.stream().flatMap(each -> people(each, step)),
                open.stream()
                        .filter(task -> task.isForStaff() && task.assignee() != null)
                        .map(task -> UUID.fromString(task.assignee())));
        return new Audience(
                told.contains(Told.ENTERPRISE) || open.stream().anyMatch(task -> !task.isForStaff()),
                people.filter(account -> !offered.contains(account)).collect(Collectors.toSet()),
                offered,
                told.contains(Told.PLATFORM));
    }

    @Override
    public Set<UUID> team(AssessmentRequestId request) {
        return members.of(request).stream().map(TeamMember::account).collect(Collectors.toSet());
    }

    private Stream<UUID> people(Told told, StepTaken step) {
        return switch (told) {
            case MANAGERS -> assessors.managersOf(step.institution()).stream().map(ManagerContact::account);
            case TEAM -> team(step, member -> true);
            case LEAD -> team(step, TeamMember::isLead);
            case ENTERPRISE, HOLDER, DECIDERS, APPEAL_HANDLERS, OBJECTION_HANDLERS, CERTIFICATE_HANDLERS, PLATFORM ->
                Stream.empty();
        };
    }

    private Stream<UUID> takers(Told told, StepTaken step) {
        return switch (told) {
            case DECIDERS -> takers.nextDeciders(step);
            case APPEAL_HANDLERS -> takers.appealHandlers(step);
            case OBJECTION_HANDLERS -> takers.objectionHandlers(step);
            case CERTIFICATE_HANDLERS -> takers.certificateHandlers(step);
            case ENTERPRISE, MANAGERS, TEAM, LEAD, HOLDER, PLATFORM -> Stream.empty();
        };
    }

    private List<OpenTask> openTasks(StepTaken step) {
        return tasks.of(step.request().toString()).stream()
                .filter(task -> task.ref().step().equals(step.step()))
                .toList();
    }

    private Stream<UUID> team(StepTaken step, Predicate<TeamMember> which) {
        return members.of(step.request()).stream().filter(which).map(TeamMember::account);
    }
}
