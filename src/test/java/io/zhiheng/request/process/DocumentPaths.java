package io.zhiheng.request.process;

import static io.zhiheng.request.RequestState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 文件评审. */
interface DocumentPaths extends RequestPaths {

    @Test
    default void theIndicatorsAreReviewedSideBySide() {
        walk().arriveAt("reviewDocuments");
        assertThat(walk().openItems("reviewDocuments")).containsExactly("DIG", "PERF", "QMS", "SUS");
        List.of("SUS", "QMS", "PERF").forEach(indicator -> walk().completeItem("reviewDocuments", indicator));
        assertThat(walk().openSteps()).containsExactly("reviewDocuments");
        walk().completeItem("reviewDocuments", "DIG");
        assertThat(tasks().of(walk().id)).singleElement().satisfies(task -> {
            assertThat(task.ref().step()).isEqualTo("concludeDocuments");
            assertThat(task.assignee()).isEqualTo(RequestWalk.LEAD);
        });
        assertThat(walk().state()).isEqualTo(DOC_REVIEW);
    }

    @Test
    default void twoRoundsOfRectificationReopenOnlyWhatIsContested() {
        walk().arriveAt("concludeDocuments");
        walk().complete(
                        "concludeDocuments",
                        Map.of("documents", "RECTIFY", "round", "1", "indicators", List.of("QMS", "PERF")));
        assertThat(walk().openItems("rectifyAnswers")).containsExactly("1");
        assertThat(walk().state()).isEqualTo(DOC_RECTIFY);

        walk().complete("rectifyAnswers");
        assertThat(walk().openItems("reviewDocuments")).containsExactly("PERF", "QMS");
        walk().complete("reviewDocuments");
        walk().complete(
                        "concludeDocuments",
                        Map.of("documents", "RECTIFY", "round", "2", "indicators", List.of("QMS")));
        assertThat(walk().openItems("rectifyAnswers")).containsExactly("2");
        walk().complete("rectifyAnswers");
        assertThat(walk().openItems("reviewDocuments")).containsExactly("QMS");
        walk().complete("reviewDocuments");
        walk().complete("concludeDocuments", "documents", "PASSED");
        assertThat(walk().openSteps()).containsExactly("planOnSite");
    }

    @Test
    default void aRectificationThatIsNotDoneInTimeClosesTheRequest() {
        walk().arriveAt("concludeDocuments");
        walk().complete(
                        "concludeDocuments",
                        Map.of("documents", "RECTIFY", "round", "1", "indicators", List.of("QMS")));
        assertThat(walk().dueOn()).as("15 working days").isEqualTo(LocalDate.of(2026, 3, 23));
        walk().timePasses(walk().moment("dueAt"));
        assertThat(walk().happenings()).contains("remind rectifyAnswers");
        closed();
    }

    @Test
    default void documentsThatDoNotPassEndTheRequestUnlessAnAppealIsUpheld() {
        walk().arriveAt("concludeDocuments");
        walk().complete("concludeDocuments", "documents", "NOT_PASSED");
        assertThat(walk().state()).isEqualTo(NOT_PASSED);
        decidedAgain();
        assertThat(walk().openSteps()).containsExactly("decideRequest");
        assertThat(walk().state()).isEqualTo(DECISION);
    }

    @Test
    default void whereThereIsNoReportTheDecidersSendTheDocumentsBack() {
        walk().arriveAt("concludeDocuments");
        walk().complete("concludeDocuments", Map.of("documents", "NOT_PASSED", "indicators", List.of("QMS", "SUS")));
        decidedAgain();
        chronicle().answer(walk().id, "reported", "NO");
        chronicle().answer(walk().id, "decision", "RETURNED");
        walk().complete("decideRequest");
        assertThat(walk().openItems("reviewDocuments")).containsExactly("QMS", "SUS");
        assertThat(chronicle().statesOf(walk().id)).endsWith(NOT_PASSED, APPEALED, DECISION, DOC_REVIEW);
        walk().complete("reviewDocuments");
        walk().complete("concludeDocuments", "documents", "PASSED");
        assertThat(walk().openSteps()).containsExactly("planOnSite");
    }

    default void decidedAgain() {
        walk().send("appealFiled");
        walk().complete("handleAppeal", Map.of("appeal", "UPHELD", "seats", List.of("1")));
    }
}
