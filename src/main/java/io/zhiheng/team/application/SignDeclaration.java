package io.zhiheng.team.application;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.Words;
import io.zhiheng.team.application.conflict.ConflictCheck;
import io.zhiheng.team.application.conflict.ConflictCheck.Part;
import io.zhiheng.team.domain.DeclaredConflict;
import io.zhiheng.team.domain.DeclaredConflict.Kind;
import io.zhiheng.team.domain.DeclaredConflicts;
import io.zhiheng.team.domain.LiftedConflict;
import io.zhiheng.team.domain.LiftedConflicts;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A member of the team declares how he stands to the enterprise. Only he can do it. What a manager has lifted for this
 * request need not be declared again; whatever is declared now is another interest.
 */
@UseCase
@MovesProcess
public class SignDeclaration {

    private final RequestAccess access;
    private final TeamMembers members;
    private final ConflictCheck conflicts;
    private final DeclaredConflicts declarations;
    private final LiftedConflicts lifted;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Words words;
    private final Clock clock;

    SignDeclaration(
            RequestAccess access,
            TeamMembers members,
            ConflictCheck conflicts,
            DeclaredConflicts declarations,
            LiftedConflicts lifted,
            Timeline timeline,
            Tasks tasks,
            Words words,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.conflicts = conflicts;
        this.declarations = declarations;
        this.lifted = lifted;
        this.timeline = timeline;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    public void execute(Actor actor, TaskRef task, Set<Kind> declared, String note) {
        var request = access.servedForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        var member = members.findById(new TeamMember.Key(request.id().value(), actor.account()))
                .filter(each -> each.account().toString().equals(task.item()))
                .orElseThrow(() -> new NotFound("task", task));
        var reasons = conflicts.reasons(
                request, actor.account(), member.isLead() ? Part.LEAD : Part.MEMBER, List.copyOf(declared));
        var said = said(note);
        var declaration = words(reasons, said, lifted.of(request.id().value(), actor.account()));
        member.declare(reasons.isEmpty(), declaration, clock.instant());
        declared.forEach(
                kind -> declarations.save(DeclaredConflict.of(request, actor.account(), kind, said, clock.instant())));
        timeline.record(
                request,
                reasons.isEmpty() ? StepAction.DECLARATION_SIGNED : StepAction.CONFLICT_DECLARED,
                Attribution.of(actor),
                task.step(),
                reasons.isEmpty() && declared.isEmpty() ? null : declaration);
        tasks.completeHeld(task, actor.account());
    }

    private static String said(String note) {
        return note == null || note.isBlank() ? null : note.strip();
    }

    private String words(List<String> reasons, String said, List<LiftedConflict> lifted) {
        var parts = new ArrayList<>(reasons);
        if (said != null) {
            parts.add(said);
        }
        if (!parts.isEmpty()) {
            return joined(parts.stream());
        }
        return lifted.isEmpty()
                ? words.of("review.team.no-conflict")
                : words.of(
                        "review.team.no-other-conflict",
                        joined(lifted.stream().map(each -> each.interest().words())));
    }

    private String joined(Stream<String> parts) {
        return parts.distinct().collect(Collectors.joining(words.of("review.team.separator")));
    }
}
