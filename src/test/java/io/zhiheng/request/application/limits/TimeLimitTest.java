package io.zhiheng.request.application.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.platform.calendar.WorkingCalendar;
import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.TimeLimit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TimeLimitTest {

    /** A Monday morning, with the following Wednesday free. */
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    private final WorkingCalendar calendar = new WorkingCalendar(Map.of(LocalDate.of(2026, 3, 4), false));

    @ParameterizedTest(name = "{0} ends {1}, reminder {2}")
    @CsvSource({
        "5wd,  2026-03-10T15:59:59Z, 2026-03-09T01:00:00Z",
        "3wd,  2026-03-06T15:59:59Z, 2026-03-05T01:00:00Z",
        "1wd,  2026-03-03T15:59:59Z, 2026-03-03T01:00:00Z",
        "30d,  2026-04-01T15:59:59Z, 2026-03-26T01:00:00Z",
        "6mo,  2026-09-02T15:59:59Z, 2026-07-27T01:00:00Z",
        "36mo, 2029-03-02T15:59:59Z, 2028-07-25T01:00:00Z",
        "1h,   2026-03-02T03:00:00Z, 2026-03-02T02:48:00Z",
        "2m,   2026-03-02T02:02:00Z, 2026-03-02T02:01:36Z",
    })
    void itEndsAndRemindsInTime(String text, Instant end, Instant reminder) {
        var limit = TimeLimit.of(text);
        assertThat(limit.end(calendar, START)).isEqualTo(end);
        assertThat(limit.reminder(calendar, START)).isEqualTo(reminder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "wd", "5 days", "0d", "-1d", "5wd5d", "99999d"})
    void aTextThatIsNoLimitIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.of(text));
    }

    @ParameterizedTest
    @EnumSource(LimitedStep.class)
    void aStepIsFoundByItsNode(LimitedStep step) {
        assertThat(LimitedStep.at(step.node())).isEqualTo(step);
    }

    @Test
    void nodesAreNamedAsInTheModel() {
        assertThat(LimitedStep.ANSWER_TEAM_OBJECTION.node()).isEqualTo("answerTeamObjection");
        assertThatThrownBy(() -> LimitedStep.at("signDeclaration")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void settingsShortenSingleLimits() {
        var settings = bound(Map.of(
                "zhiheng.review.limits.accept-request",
                "2m",
                "zhiheng.review.limits.confirmTeam",
                "1h",
                "zhiheng.review.platform-after",
                "1m"));
        assertThat(settings.of(LimitedStep.ACCEPT_REQUEST)).isEqualTo(TimeLimit.of("2m"));
        assertThat(settings.of(LimitedStep.CONFIRM_TEAM)).isEqualTo(TimeLimit.of("1h"));
        assertThat(settings.of(LimitedStep.CORRECT_NONCONFORMITIES)).isEqualTo(TimeLimit.of("30d"));
        assertThat(settings.platformAfter()).isEqualTo(TimeLimit.of("1m"));
    }

    @Test
    void anUnknownStepOrLimitKeepsTheApplicationFromStarting() {
        assertThatThrownBy(() -> bound(Map.of("zhiheng.review.limits.accept-reqest", "2m")))
                .hasStackTraceContaining("accept-reqest");
        assertThatThrownBy(() -> bound(Map.of("zhiheng.review.limits.accept-request", "soon")))
                .hasStackTraceContaining("such as 5wd");
    }

    @Test
    void whatReturnsComesAsLongAfterItsBeginningAgain() {
        var limits = new TimeLimits(bound(Map.of()), calendar, Clock.fixed(START, ZoneOffset.UTC));
        assertThat(limits.nextAfter(LimitedStep.SURVEILLANCE, START, START)).isEqualTo("2027-03-02T15:59:59Z");
        assertThat(limits.nextAfter(LimitedStep.SURVEILLANCE, START, Instant.parse("2027-04-20T00:00:00Z")))
                .isEqualTo("2028-03-02T15:59:59Z");
    }

    @ParameterizedTest(name = "{0}: from {1} to {2} that is {3}")
    @CsvSource({
        "30d, 2026-03-02T02:00:00Z, 2026-04-01T15:59:59Z, 30d",
        "30d, 2026-03-20T02:00:00Z, 2026-04-01T15:59:59Z, 12d",
        "30d, 2026-04-01T14:00:00Z, 2026-04-01T15:59:59Z, 5d",
        "6mo, 2026-03-02T02:00:00Z, 2026-03-12T15:59:59Z, 10d",
        "1h, 2026-03-02T02:00:00Z, 2026-03-02T02:40:00Z, 40m",
        "5m, 2026-03-02T02:00:00Z, 2026-03-02T02:00:10Z, 5m"
    })
    void whatIsLeftIsNeverTooLittle(String limit, Instant now, Instant due, String left) {
        assertThat(TimeLimit.of(limit).left(now, due, 5)).hasToString(left).isEqualTo(TimeLimit.of(left));
    }

    @Test
    void thePlatformIsToldFiveWorkingDaysAfterTheLimit() {
        var limits = new TimeLimits(bound(Map.of()), calendar, Clock.fixed(START, ZoneOffset.UTC));
        assertThat(limits.term(LimitedStep.ACCEPT_REQUEST))
                .isEqualTo(new TimeLimits.Term(
                        Instant.parse("2026-03-09T01:00:00Z"),
                        Instant.parse("2026-03-10T15:59:59Z"),
                        Instant.parse("2026-03-17T15:59:59Z")));
    }

    private static LimitSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("zhiheng.review", LimitSettings.class);
    }
}
