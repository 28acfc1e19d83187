package io.zhiheng.request.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told when a limit of the institution passes. */
interface LimitPaths extends RequestPaths {

    @ParameterizedTest
    @CsvSource({
        "acceptRequest, 5",
        "proposeTeam, 5",
        "signDeclaration, 5",
        "reviewDocuments, 10",
        "concludeDocuments, 10",
        "planOnSite, 20",
        "openOnSite, 20",
        "writeReport, 10",
        "decideRequest, 10"
    })
    default void theInstitutionIsRemindedThenItsManagersThenThePlatform(String step, int workingDays) {
        walk().arriveAt(step);
        overdue(step);
        assertThat(walk().dueOn()).isEqualTo(workingDays(workingDays));
    }

    @Test
    default void theDaysOnSiteAreWatchedToo() {
        walk().arriveAt("assessOnSite");
        overdue("assessOnSite");
    }

    @Test
    default void answersToObjectionsAndAppealsAreWatchedToo() {
        walk().arriveAt("confirmTeam");
        walk().complete("confirmTeam", "teamAnswer", "OBJECTED");
        overdue("answerTeamObjection");
        walk().complete("answerTeamObjection", "objection", "REFUSED");
        walk().arriveAt("decideRequest");
        walk().complete("decideRequest");
        walk().send("objectionRaised");
        overdue("handleObjection");
        walk().complete("handleObjection", "objectionOutcome", "SUSTAINED");
        chronicle().answer(walk().id, "decision", "NOT_PASSED");
        walk().complete("decideRequest");
        walk().send("appealFiled");
        overdue("handleAppeal");
    }

    private static LocalDate workingDays(int days) {
        return LocalDate.of(2026, 3, 2).plusDays(days / 5 * 7L);
    }
}
