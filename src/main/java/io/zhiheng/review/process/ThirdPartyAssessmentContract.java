package io.zhiheng.review.process;

import io.zhiheng.platform.workflow.ProcessContract;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the use cases of this module expect of the model: its steps, what their forms must ask for, its messages. */
@Component
class ThirdPartyAssessmentContract implements ProcessContract {

    static final String PROCESS = "thirdPartyAssessment";

    private static final Set<String> OUTCOME_AND_REASON = Set.of("outcome", "reason");
    private static final Set<String> NOTE_AND_CONFIRMATION = Set.of("note", "confirmed");
    private static final Set<String> SUMMARY_AND_CONFIRMATION = Set.of("summary", "confirmed");

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Map<String, Set<String>> steps() {
        return Map.ofEntries(
                Map.entry("acceptRequest", OUTCOME_AND_REASON),
                Map.entry("completeRequest", Set.of("note")),
                Map.entry("proposeTeam", Set.of("contractNumber", "contractDate", "lead", "members", "reason")),
                Map.entry("signDeclaration", Set.of("employed", "consulted", "interest", "note", "confirmed")),
                Map.entry("confirmTeam", Set.of("outcome", "member", "reason")),
                Map.entry("answerTeamObjection", OUTCOME_AND_REASON),
                Map.entry("reviewDocuments", SUMMARY_AND_CONFIRMATION),
                Map.entry("concludeDocuments", OUTCOME_AND_REASON),
                Map.entry("rectifyAnswers", NOTE_AND_CONFIRMATION),
                Map.entry("planOnSite", Set.of("from", "days", "agenda", "places")),
                Map.entry("openOnSite", Set.of("attendees")),
                Map.entry("assessOnSite", SUMMARY_AND_CONFIRMATION),
                Map.entry("correctNonconformities", NOTE_AND_CONFIRMATION),
                Map.entry("verifyCorrections", Set.of("outcome", "note")),
                Map.entry("writeReport", Set.of("summary", "strengths", "improvements", "confirmed")),
                Map.entry("confirmReport", OUTCOME_AND_REASON),
                Map.entry("decideRequest", Set.of("outcome", "reason", "independent")),
                Map.entry("handleObjection", OUTCOME_AND_REASON),
                Map.entry("superviseCertificate", Set.of("outcome", "findings")),
                Map.entry("cureSuspension", OUTCOME_AND_REASON),
                Map.entry("handleAppeal", OUTCOME_AND_REASON));
    }

    @Override
    public Set<String> messages() {
        return Set.of(
                "requestWithdrawn",
                "teamRecalled",
                "objectionRaised",
                "appealFiled",
                "certificateSuspended",
                "certificateRevoked");
    }

    /** Which indicators are reviewed is a variable: after a rectification only those it was about. */
    @Override
    public Set<String> indicators() {
        return Set.of();
    }
}
