package io.zhiheng.platform.workflow.instance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.instance.FailureCause.Kind;
import io.zhiheng.shared.RuleBroken;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** What a stack trace, as the engine keeps it, says to an administrator. */
class FailureCauseTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(Kind.DATABASE, new DataAccessResourceFailureException("no", new SQLException("gone"))),
                Arguments.of(Kind.STORAGE, new UncheckedIOException(new NoSuchFileException("/files/1"))),
                Arguments.of(Kind.SERVICE, new IllegalStateException(new ConnectException("refused"))),
                Arguments.of(Kind.SIMULTANEOUS, new OptimisticLockingException("ENGINE-03005 changed")),
                Arguments.of(Kind.MEMORY, new ProcessEngineException(new OutOfMemoryError("heap"))),
                Arguments.of(
                        Kind.NO_WAY,
                        new ProcessEngineException(
                                "ENGINE-02004 No outgoing sequence flow for the element with id 'x'")),
                Arguments.of(Kind.INTERNAL, new IllegalStateException("odd")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsOfTheKindThatItsRootSays(Kind kind, Throwable failure) {
        assertThat(FailureCause.of(stackTrace(failure)).kind()).isEqualTo(kind);
    }

    @Test
    void aRefusalIsToldByItsRule() {
        var refused = new ProcessEngineException(
                "while doing", RuleBroken.conflict("report.rule.report-failed", "2026-11-30", "周敏"));
        assertThat(FailureCause.of(stackTrace(refused)))
                .isEqualTo(new FailureCause(Kind.RULE, "report.rule.report-failed", List.of("2026-11-30", "周敏")));
    }

    @Test
    void aMissingVariableIsNamed() {
        var failure = new ProcessEngineException("Unknown property used in expression: ${decision == 'APPROVED'}. "
                + "Cause: Cannot resolve identifier 'decision'");
        assertThat(FailureCause.of(stackTrace(failure)))
                .isEqualTo(new FailureCause(Kind.VARIABLE_MISSING, "decision", List.of()));
    }

    @Test
    void whatLeftNoTraceIsInternal() {
        assertThat(FailureCause.of(null).kind()).isEqualTo(Kind.INTERNAL);
        assertThat(FailureCause.of("no trace at all").kind()).isEqualTo(Kind.INTERNAL);
    }

    private static String stackTrace(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
