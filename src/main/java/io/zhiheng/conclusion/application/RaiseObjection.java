package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.publicity.PublicObjection;
import io.zhiheng.conclusion.domain.publicity.PublicObjections;
import io.zhiheng.conclusion.domain.publicity.Publicities;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Anybody may say something against a conclusion while it is public. While one objection is handled, others join it.
 */
@UseCase
@MovesProcess
public class RaiseObjection {

    /** Name of the message that the process waits for. */
    public static final String MESSAGE = "objectionRaised";

    private static final TextLength REASON = new TextLength(20, 2_000);
    private static final TextLength NAME = new TextLength(1, 50);
    private static final TextLength CONTACT = new TextLength(1, 100);

    private final Publicities publicities;
    private final PublicObjections objections;
    private final RequestAccess access;
    private final Timeline timeline;
    private final Processes processes;
    private final Tasks tasks;
    private final Clock clock;

    RaiseObjection(
            Publicities publicities,
            PublicObjections objections,
            RequestAccess access,
            Timeline timeline,
            Processes processes,
            Tasks tasks,
            Clock clock) {
        this.publicities = publicities;
        this.objections = objections;
        this.access = access;
        this.timeline = timeline;
        this.processes = processes;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @param contact where the institution can ask back: a phone number or an e-mail address */
    public record Objection(String name, String contact, String reason) {

        public Objection {
            name = strip(name);
            contact = strip(contact);
            reason = strip(reason);
        }

        /** @throws RuleBroken invalid {@code objection-incomplete} with every field that is wrong */
        public void requireComplete() {
            var errors = new ArrayList<FieldError>();
            check(errors, "name", name, NAME);
            check(errors, "contact", contact, CONTACT);
            check(errors, "reason", reason, REASON);
            if (!errors.isEmpty()) {
                throw RuleBroken.invalid("review.rule.objection-incomplete").at(List.copyOf(errors));
            }
        }

        private static String strip(String text) {
            return TypedText.trimmed(text);
        }
    }

    /**
     * @param number of the request, as the publicity names it
     * @throws NotFound when nothing is or was public under it
     * @throws RuleBroken invalid {@code objection-incomplete} with the fields; conflict {@code publicity-over}
     */
    public void execute(String number, Objection objection) {
        var found = publicities
                .findFirstByNumberOrderByRoundDesc(number)
                .orElseThrow(() -> new NotFound("publicity", number));
        objection.requireComplete();
        var request = access.forUpdate(found.request());
        var publicity = publicities
                .findFirstByRequestOrderByRoundDesc(request.id().value())
                .orElseThrow();
        var now = clock.instant();
        if (!publicity.isOpenAt(now)) {
            throw RuleBroken.conflict("review.rule.publicity-over");
        }
        objections.save(
                PublicObjection.raise(publicity.id(), objection.name(), objection.contact(), objection.reason(), now));
        timeline.record(request, StepAction.OBJECTION_RAISED, Attribution.stranger(null), null);
        if (!tasks.isOpen(TaskRef.of(request.id(), ConclusionStep.HANDLE_OBJECTION))) {
            processes.send(MESSAGE, request.id().toString());
        }
    }

    private static void check(List<FieldError> errors, String field, String text, TextLength allowed) {
        allowed.fault(field, text, "review.objection.field." + field + ".missing", "review.objection.field.too-long")
                .ifPresent(errors::add);
    }
}
