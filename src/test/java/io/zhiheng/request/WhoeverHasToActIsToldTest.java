package io.zhiheng.request;

import static io.zhiheng.request.StepAction.APPEAL_FILED;
import static io.zhiheng.request.StepAction.APPEAL_UPHELD;
import static io.zhiheng.request.StepAction.CERTIFICATE_SUSPENDED;
import static io.zhiheng.request.StepAction.CONFLICT_DECLARED;
import static io.zhiheng.request.StepAction.CORRECTIONS_ASKED;
import static io.zhiheng.request.StepAction.CORRECTIONS_HANDED_IN;
import static io.zhiheng.request.StepAction.CORRECTIONS_SENT_BACK;
import static io.zhiheng.request.StepAction.CORRECTIONS_VERIFIED;
import static io.zhiheng.request.StepAction.DECISION_RETURNED;
import static io.zhiheng.request.StepAction.DOCUMENTS_PASSED;
import static io.zhiheng.request.StepAction.DOCUMENTS_REVIEWED;
import static io.zhiheng.request.StepAction.OBJECTION_RAISED;
import static io.zhiheng.request.StepAction.OBJECTION_SUSTAINED;
import static io.zhiheng.request.StepAction.ON_SITE_OPENED;
import static io.zhiheng.request.StepAction.ON_SITE_PLANNED;
import static io.zhiheng.request.StepAction.RECTIFICATION_ASKED;
import static io.zhiheng.request.StepAction.RECTIFICATION_DONE;
import static io.zhiheng.request.StepAction.REPORT_CONFIRMED;
import static io.zhiheng.request.StepAction.REPORT_CONFIRMED_BY_SILENCE;
import static io.zhiheng.request.StepAction.REPORT_OBJECTED;
import static io.zhiheng.request.StepAction.REPORT_SUBMITTED;
import static io.zhiheng.request.StepAction.REQUEST_ACCEPTED;
import static io.zhiheng.request.StepAction.REQUEST_COMPLETED;
import static io.zhiheng.request.StepAction.REQUEST_RETURNED;
import static io.zhiheng.request.StepAction.REQUEST_SUBMITTED;
import static io.zhiheng.request.StepAction.REVIEW_REOPENED;
import static io.zhiheng.request.StepAction.SURVEILLANCE_DUE;
import static io.zhiheng.request.StepAction.SURVEILLANCE_FAILED;
import static io.zhiheng.request.StepAction.SURVEILLANCE_MISSED;
import static io.zhiheng.request.StepAction.TEAM_CONFIRMED;
import static io.zhiheng.request.StepAction.TEAM_CONFIRMED_BY_SILENCE;
import static io.zhiheng.request.StepAction.TEAM_FORMED;
import static io.zhiheng.request.StepAction.TEAM_OBJECTED;
import static io.zhiheng.request.StepAction.TEAM_OBJECTION_ACCEPTED;
import static io.zhiheng.request.StepAction.TEAM_OBJECTION_REFUSED;
import static io.zhiheng.request.StepAction.TEAM_PROPOSED;
import static io.zhiheng.request.StepAction.TEAM_RECALLED;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.request.StepAction.Told;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** Each task of the model against the actions that open it: whoever may do it hears that it is there. */
class WhoeverHasToActIsToldTest {

    private static final Map<String, Set<StepAction>> OPENED_BY = Map.ofEntries(
            entry("acceptRequest", EnumSet.of(REQUEST_SUBMITTED, REQUEST_COMPLETED, APPEAL_UPHELD)),
            entry("completeRequest", EnumSet.of(REQUEST_RETURNED)),
            entry(
                    "proposeTeam",
                    EnumSet.of(REQUEST_ACCEPTED, CONFLICT_DECLARED, TEAM_RECALLED, TEAM_OBJECTION_ACCEPTED)),
            entry("signDeclaration", EnumSet.of(TEAM_FORMED)),
            entry("confirmTeam", EnumSet.of(TEAM_PROPOSED, TEAM_OBJECTION_REFUSED)),
            entry("answerTeamObjection", EnumSet.of(TEAM_OBJECTED)),
            entry(
                    "reviewDocuments",
                    EnumSet.of(TEAM_CONFIRMED, TEAM_CONFIRMED_BY_SILENCE, RECTIFICATION_DONE, REVIEW_REOPENED)),
            entry("concludeDocuments", EnumSet.of(DOCUMENTS_REVIEWED)),
            entry("rectifyAnswers", EnumSet.of(RECTIFICATION_ASKED)),
            entry("planOnSite", EnumSet.of(DOCUMENTS_PASSED)),
            entry("openOnSite", EnumSet.of(ON_SITE_PLANNED)),
            entry("assessOnSite", EnumSet.of(ON_SITE_OPENED)),
            entry("correctNonconformities", EnumSet.of(CORRECTIONS_ASKED, CORRECTIONS_SENT_BACK)),
            entry("verifyCorrections", EnumSet.of(CORRECTIONS_HANDED_IN)),
            entry("writeReport", EnumSet.of(CORRECTIONS_VERIFIED, REPORT_OBJECTED, DECISION_RETURNED)),
            entry("confirmReport", EnumSet.of(REPORT_SUBMITTED)),
            entry(
                    "decideRequest",
                    EnumSet.of(REPORT_CONFIRMED, REPORT_CONFIRMED_BY_SILENCE, OBJECTION_SUSTAINED, APPEAL_UPHELD)),
            entry("handleObjection", EnumSet.of(OBJECTION_RAISED)),
            entry("superviseCertificate", EnumSet.of(SURVEILLANCE_DUE)),
            entry("cureSuspension", EnumSet.of(SURVEILLANCE_FAILED, SURVEILLANCE_MISSED, CERTIFICATE_SUSPENDED)),
            entry("handleAppeal", EnumSet.of(APPEAL_FILED)));

    /** The lead opens these by an own act. */
    private static final Set<StepAction> OWN_ACTS = EnumSet.of(ON_SITE_OPENED);

    private static final Map<Told, String> SIDES = Map.of(
            Told.ENTERPRISE,
            "enterprise",
            Told.MANAGERS,
            "people",
            Told.TEAM,
            "people",
            Told.LEAD,
            "people",
            Told.HOLDER,
            "people",
            Told.DECIDERS,
            "takers",
            Told.APPEAL_HANDLERS,
            "takers",
            Told.OBJECTION_HANDLERS,
            "takers",
            Told.CERTIFICATE_HANDLERS,
            "takers",
            Told.PLATFORM,
            "platform");

    @Test
    void everyTaskIsAnnouncedToWhomItIsFor() {
        var tasks = tasks();
        assertThat(tasks).extracting(UserTask::getId).containsExactlyInAnyOrderElementsOf(OPENED_BY.keySet());
        for (var task : tasks) {
            for (var action : OPENED_BY.get(task.getId())) {
                if (!OWN_ACTS.contains(action)) {
                    assertThat(action.told())
                            .as("%s opens %s", action, task.getId())
                            .containsAnyElementsOf(whoIsMeant(task));
                }
            }
        }
    }

    @Test
    void allThatIsToldHasWords() {
        var words = words();
        for (var action : StepAction.values()) {
            assertThat(action.told())
                    .as(action.name())
                    .allSatisfy(told ->
                            assertThat(words).containsKey("notification.review." + action + "." + SIDES.get(told)));
        }
        assertThat(words)
                .containsKeys("notification.review.REMINDED.takers", "notification.review.REMINDED.enterprise");
        assertThat(tasks())
                .as("news call a task as the model does")
                .allSatisfy(task -> assertThat(task.getName()).isNotBlank());
    }

    private static Set<Told> whoIsMeant(UserTask task) {
        var group = task.getCamundaCandidateGroups();
        var person = task.getCamundaAssignee();
        if (group == null && person == null) {
            return EnumSet.of(Told.ENTERPRISE);
        }
        return switch (group == null ? person : group) {
            case "${managers}" -> EnumSet.of(Told.MANAGERS);
            case "${team}", "${member}" -> EnumSet.of(Told.TEAM);
            case "${lead}" -> EnumSet.of(Told.LEAD, Told.TEAM);
            case "${deciders}" -> EnumSet.of(Told.DECIDERS);
            default -> EnumSet.of(Told.APPEAL_HANDLERS);
        };
    }

    private static Collection<UserTask> tasks() {
        return Bpmn.readModelFromFile(new File("processes/third-party-assessment.bpmn"))
                .getModelElementsByType(UserTask.class);
    }

    private static Map<Object, Object> words() {
        var words = new Properties();
        try (var bundle = new InputStreamReader(
                WhoeverHasToActIsToldTest.class.getResourceAsStream("/messages/notification.properties"),
                StandardCharsets.UTF_8)) {
            words.load(bundle);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return words;
    }
}
