package io.zhiheng.team.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.TaskWords;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.application.KnownSteps;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.application.RequestStep.Item;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.request.domain.StepRecord;
import io.zhiheng.request.domain.StepRecords;
import io.zhiheng.shared.Words;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A request's number and level, the indicator or member, and whose step came before. */
@Component
class RequestTaskWords implements TaskWords {

    private final AssessmentRequests requests;
    private final KnownSteps steps;
    private final StepRecords records;
    private final TeamMembers members;
    private final Editions editions;
    private final Words words;

    RequestTaskWords(
            AssessmentRequests requests,
            KnownSteps steps,
            StepRecords records,
            TeamMembers members,
            Editions editions,
            Words words) {
        this.requests = requests;
        this.steps = steps;
        this.records = records;
        this.members = members;
        this.editions = editions;
        this.words = words;
    }

    @Override
    public String process() {
        return RequestStep.PROCESS;
    }

    @Override
    public Line of(TaskRef task) {
        var id = AssessmentRequestId.of(task.businessKey());
        return requests.findById(id.value())
                .map(request -> new Line(request.enterpriseName(), subject(request), item(id, task), source(id)))
                .orElse(Line.NONE);
    }

    private String subject(AssessmentRequest request) {
        return request.appliedLevel() == null
                ? request.number()
                : words.of(
                        "review.task.subject",
                        request.number(),
                        editions.current().levelName(request.appliedLevel()));
    }

    private String item(AssessmentRequestId request, TaskRef task) {
        if (!task.hasItem()) {
            return null;
        }
        return switch (steps.find(task.step()).map(RequestStep::item).orElse(Item.ROUND)) {
            case MEMBER ->
                members.findById(new TeamMember.Key(request.value(), UUID.fromString(task.item())))
                        .map(TeamMember::name)
                        .orElse(null);
            case INDICATOR -> indicator(task.item());
            case SEAT -> words.of("review.task.seat", task.item());
            case ROUND -> task.item();
        };
    }

    private String indicator(String id) {
        var edition = editions.current();
        return edition.firstLevel(id)
                .map(first -> first.displayNo() + " " + first.name())
                .or(() -> edition.secondLevels()
                        .filter(second -> second.id().equals(id))
                        .findFirst()
                        .map((Edition.SecondLevel second) -> second.displayNo() + " " + second.name()))
                .orElse(id);
    }

    /** The person who took the step before. */
    private String source(AssessmentRequestId request) {
        var taken = records.ofRequest(request.value());
        return taken.isEmpty() ? null : source(taken.get(taken.size() - 1));
    }

    private String source(StepRecord last) {
        var side = words.of("review.side." + last.side().name());
        return last.side() == Attribution.Side.SYSTEM || last.person() == null
                ? side
                : words.of("review.task.source", last.person(), side);
    }
}
