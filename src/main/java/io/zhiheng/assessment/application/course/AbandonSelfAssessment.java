package io.zhiheng.assessment.application.course;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** 放弃本次评估: ends an unfinished self-assessment. Its answers stay and can be carried over. */
@UseCase
@MovesProcess
public class AbandonSelfAssessment {

    /** Name of the message that the process waits for. */
    public static final String MESSAGE = "selfAssessmentAbandoned";

    private static final TextLength REASON = TextLength.atMost(500);

    private final SelfAssessments assessments;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbandonSelfAssessment(
            SelfAssessments assessments, Processes processes, ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleBroken {@code reason-missing} or {@code reason-too-long} at field reason; {@code already-…} */
    public void execute(Actor actor, SelfAssessmentId id, String reason) {
        actor.requireDeciding();
        if (TypedText.isBlank(reason)) {
            throw RuleBroken.invalid("assessment.rule.reason-missing").at("reason");
        }
        var words = TypedText.trimmed(reason);
        REASON.require("reason", words, "assessment.rule.reason-too-long");
        var assessment = assessments.forUpdate(id, actor.enterprise());
        events.publishEvent(assessment.abandon(words, actor.personName(), clock.instant()));
        processes.send(MESSAGE, id.toString());
    }
}
