package io.zhiheng.request.process;

import static io.zhiheng.request.RequestState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.shared.RuleBroken;
import java.time.LocalDate;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 受理 and 撤回: from the request to its acceptance, and away from it. */
interface AcceptancePaths extends RequestPaths {

    @Test
    default void fromRequestToCertificateEveryStateComesInItsTurn() {
        walk().certified();
        assertThat(chronicle().statesOf(walk().id))
                .containsExactly(
                        SUBMITTED,
                        ACCEPTED,
                        TEAM_PROPOSED,
                        DOC_REVIEW,
                        ONSITE_PLANNED,
                        ONSITE,
                        REPORTING,
                        ENTERPRISE_CONFIRM,
                        DECISION,
                        PUBLICITY,
                        CERTIFIED);
        assertThat(walk().happenings())
                .containsSubsequence(
                        "checkDeclarations",
                        "printAssessmentReport",
                        "combineDecisions",
                        "beginPublicity",
                        "issueCertificate",
                        "printCertificate");
        assertThat(walk().openSteps()).isEmpty();
    }

    @Test
    default void aRequestThatWasReturnedIsCompletedAndAcceptedThen() {
        walk().complete("acceptRequest", "acceptance", "RETURNED");
        assertThat(walk().openSteps()).containsExactly("completeRequest");
        assertThat(walk().state()).isEqualTo(RETURNED);
        assertThat(walk().dueOn()).isEqualTo(LocalDate.of(2026, 3, 16));

        walk().complete("completeRequest");
        assertThat(walk().state()).isEqualTo(SUBMITTED);
        walk().complete("acceptRequest", "acceptance", "ACCEPTED");
        assertThat(walk().openSteps()).containsExactly("proposeTeam");
    }

    @Test
    default void aRequestThatIsNotCompletedInTimeIsClosed() {
        walk().complete("acceptRequest", "acceptance", "RETURNED");
        walk().timePasses(walk().moment("remindAt"));
        assertThat(walk().happenings()).containsExactly("remind completeRequest");
        assertThat(walk().openSteps()).containsExactly("completeRequest");

        walk().timePasses(walk().moment("dueAt"));
        closed();
    }

    @Test
    default void aRejectionStandsWhenNobodyAppeals() {
        walk().complete("acceptRequest", "acceptance", "REJECTED");
        assertThat(walk().state()).isEqualTo(REJECTED);
        assertThat(walk().openSteps()).isEmpty();
        assertThat(walk().dueOn()).as("10 working days").isEqualTo(LocalDate.of(2026, 3, 16));

        walk().timePasses(walk().moment("dueAt"));
        assertThat(walk().happenings()).containsExactly("endAppealPeriod");
        ended("rejectionStands", REJECTED);
    }

    @Test
    default void anAppealThatIsUpheldBringsARejectedRequestBack() {
        walk().complete("acceptRequest", "acceptance", "REJECTED");
        walk().send("appealFiled");
        assertThat(walk().state()).isEqualTo(APPEALED);
        assertThat(walk().openSteps()).containsExactly("handleAppeal");

        walk().complete("handleAppeal", "appeal", "UPHELD");
        assertThat(walk().openSteps()).containsExactly("acceptRequest");
        assertThat(walk().state()).isEqualTo(SUBMITTED);
    }

    @Test
    default void anAppealThatIsDismissedLeavesTheRejection() {
        walk().complete("acceptRequest", "acceptance", "REJECTED");
        walk().send("appealFiled");
        walk().complete("handleAppeal", "appeal", "DISMISSED");
        ended("rejectionStands", REJECTED);
        assertThat(chronicle().statesOf(walk().id)).containsExactly(SUBMITTED, REJECTED, APPEALED, REJECTED);
    }

    @Test
    default void anUpheldAppealDoesNotServeTheNextRefusal() {
        walk().complete("acceptRequest", "acceptance", "REJECTED");
        walk().send("appealFiled");
        walk().complete("handleAppeal", "appeal", "UPHELD");
        walk().complete("acceptRequest", "acceptance", "REJECTED");
        walk().timePasses(walk().moment("dueAt"));
        ended("rejectionStands", REJECTED);
    }

    @Test
    default void nobodyAppealsAgainstWhatIsNotRefused() {
        assertThatThrownBy(() -> walk().send("appealFiled"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("message-not-expected");
    }

    @ParameterizedTest
    @CsvSource({
        "acceptRequest, withdrawnDuringAcceptance",
        "proposeTeam, withdrawnDuringTeamForming",
        "signDeclaration, withdrawnDuringTeamForming",
        "confirmTeam, withdrawnDuringTeamForming",
        "reviewDocuments, withdrawnDuringDocumentReview",
        "concludeDocuments, withdrawnDuringDocumentReview",
        "planOnSite, withdrawnDuringOnSitePlanning",
        "openOnSite, withdrawnDuringOnSitePlanning"
    })
    default void theEnterpriseWithdrawsUntilTheTeamComes(String step, String event) {
        walk().arriveAt(step);
        walk().send("requestWithdrawn");
        BpmnAwareTests.assertThat(walk().process).hasPassed(event);
        ended("requestWithdrawn", WITHDRAWN);
        assertThat(walk().openSteps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessOnSite", "writeReport", "confirmReport", "decideRequest"})
    default void nobodyWithdrawsOnceTheTeamIsThere(String step) {
        walk().arriveAt(step);
        assertThatThrownBy(() -> walk().send("requestWithdrawn")).isInstanceOf(RuleBroken.class);
        assertThat(walk().openSteps()).containsExactly(step);
    }
}
