package io.zhiheng.review.application.conclusion;

import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.review.domain.AssessmentRequest;
import io.zhiheng.shared.RuleBroken;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whom the rules let take a step that judges what others did, or what a certificate is still worth: asked before it is
 * offered, and again when it is taken.
 */
@Component
public class Admission {

    /** The steps that the rules keep single people from. */
    public static final Set<String> GUARDED =
            Set.of("decideRequest", "handleObjection", "handleAppeal", "superviseCertificate", "cureSuspension");

    private final Independence independence;

    Admission(Independence independence) {
        this.independence = independence;
    }

    /** @throws RuleBroken as {@link Independence} says */
    void require(TaskRef task, UUID account, AssessmentRequest request) {
        switch (task.step()) {
            case "decideRequest" -> {
                independence.requireDecider(account, request);
                independence.requireNoOtherSeat(account, request, task);
            }
            case "handleObjection" -> independence.requireObjectionHandler(account, request);
            case "handleAppeal" -> independence.requireAppealHandler(account, request);
            case "superviseCertificate", "cureSuspension" -> independence.requireCertificateHandler(account, request);
            default -> {}
        }
    }

    public boolean lets(TaskRef task, UUID account, AssessmentRequest request) {
        try {
            require(task, account, request);
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }
}
