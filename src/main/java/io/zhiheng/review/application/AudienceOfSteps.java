package io.zhiheng.review.application;

import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.ManagerContact;
import io.zhiheng.platform.workflow.OpenTask;
import io.zhiheng.platform.workflow.TaskAudience;
import io.zhiheng.platform.workflow.Tasks;
import io.zhiheng.review.RequestAudience;
import io.zhiheng.review.StepAction.Told;
import io.zhiheng.review.StepTaken;
import io.zhiheng.review.domain.TeamMember;
import io.zhiheng.review.domain.TeamMembers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the people behind the words of an action: managers, team, lead, or whoever holds the task it is about. */
@Component
class AudienceOfSteps implements RequestAudience {

    private final TeamMembers members;
    private final Assessors assessors;
    private final Tasks tasks;

    AudienceOfSteps(TeamMembers members, Assessors assessors, Tasks tasks) {
        this.members = members;
        this.assessors = assessors;
        this.tasks = tasks;
    }

    @Override
    public Audience of(StepTaken step) {
        var told = step.what().told();
        var open = told.contains(Told.HOLDER) ? openTasks(step) : List.<OpenTask>of();
        var people = Stream.concat(told.stream().flatMap(each -> people(each, step)),
                open.stream().filter(OpenTask::isForStaff).flatMap(task -> holders(task, step)));
        return new Audience(told.contains(Told.ENTERPRISE) || open.stream().anyMatch(task -> !task.isForStaff()),
                people.collect(Collectors.toSet()), told.contains(Told.PLATFORM));
    }

    private Stream<UUID> people(Told told, StepTaken step) {
        return switch (told) {
            case MANAGERS -> managers(step);
            case TEAM -> team(step, member -> true);
            case LEAD -> team(step, TeamMember::isLead);
            case ENTERPRISE, PLATFORM, HOLDER -> Stream.empty();
        };
    }

    private List<OpenTask> openTasks(StepTaken step) {
        return tasks.of(step.request().toString()).stream()
                .filter(task -> task.ref().step().equals(step.step())).toList();
    }

    /** Whoever has it, else all to whom it is offered. */
    private Stream<UUID> holders(OpenTask task, StepTaken step) {
        if (task.assignee() != null) {
            return Stream.of(UUID.fromString(task.assignee()));
        }
        var group = task.staff().audience();
        if (group == null) {
            return Stream.empty();
        }
        return group.startsWith(TaskAudience.MANAGERS) ? managers(step)
                : group.startsWith(TaskAudience.TEAM) ? team(step, member -> true) : deciders(step);
    }

    private Stream<UUID> managers(StepTaken step) {
        return assessors.managersOf(step.institution()).stream().map(ManagerContact::account);
    }

    private Stream<UUID> team(StepTaken step, Predicate<TeamMember> which) {
        return members.of(step.request()).stream().filter(which).map(TeamMember::account);
    }

    private Stream<UUID> deciders(StepTaken step) {
        var team = team(step, member -> true).collect(Collectors.toSet());
        return assessors.of(step.institution()).stream().map(Assessor::account).filter(account -> !team.contains(account));
    }
}
