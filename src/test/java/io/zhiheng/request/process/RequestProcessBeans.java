package io.zhiheng.request.process;

import static org.mockito.Mockito.mock;

import io.zhiheng.platform.calendar.WorkingCalendar;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.EnterState;
import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.PhaseContract;
import io.zhiheng.request.application.limits.LimitSettings;
import io.zhiheng.request.application.limits.RecordTimeLimit;
import io.zhiheng.request.application.limits.TimeLimits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/**
 * The real listeners of the model with their limits by the real calendar; the use cases behind write into the
 * chronicle.
 */
@Configuration(proxyBeanMethods = false)
@Profile("process-test")
@ConfigurationPropertiesScan("io.zhiheng.platform.calendar")
@EnableConfigurationProperties(LimitSettings.class)
@Import({TimeLimits.class, WorkingCalendar.class})
@ComponentScan(
        basePackages = "io.zhiheng",
        useDefaultFilters = false,
        includeFilters = {
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = PhaseContract.class),
            @Filter(
                    type = FilterType.REGEX,
                    pattern = "io\\.zhiheng\\..*\\.(application\\.KnownSteps|process\\.(RequestNodeListeners"
                            + "|(RequestState|Refusal|TimeLimit)Listener|TimeLimitEffects))")
        })
class RequestProcessBeans {

    @Bean
    Chronicle chronicle() {
        return new Chronicle();
    }

    @Bean
    @Primary
    Clock engineClock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return ClockUtil.getCurrentTime().toInstant();
            }
        };
    }

    @Bean
    EnterState enterState(Chronicle chronicle) {
        return mock(EnterState.class, call -> {
            chronicle.entered(call.<AssessmentRequestId>getArgument(0).toString(), call.<RequestState>getArgument(1));
            return null;
        });
    }

    @Bean
    RecordTimeLimit recordTimeLimit(Chronicle chronicle) {
        return mock(RecordTimeLimit.class, call -> {
            var what = happening(call.getArgument(1));
            var step = call.<String>getArgument(2);
            chronicle.happened(
                    call.<AssessmentRequestId>getArgument(0).toString(), step == null ? what : what + " " + step);
            return null;
        });
    }

    private static String happening(StepAction action) {
        return switch (action) {
            case REMINDED -> "remind";
            case TIME_LIMIT_PASSED -> "escalate";
            case PLATFORM_INFORMED -> "informPlatform";
            case REQUEST_CLOSED -> "closeRequest";
            case TEAM_CONFIRMED_BY_SILENCE -> "confirmTeamBySilence";
            default -> throw new IllegalArgumentException(action + " does not happen by time");
        };
    }

    @Bean
    JavaDelegate printAssessmentReportDelegate(Chronicle chronicle) {
        return step -> chronicle.happened(step.getProcessBusinessKey(), "printAssessmentReport");
    }

    @Bean
    JavaDelegate printCertificateDelegate(Chronicle chronicle) {
        return step -> chronicle.happened(step.getProcessBusinessKey(), "printCertificate");
    }

    @Bean
    JavaDelegate checkDeclarationsDelegate(Chronicle chronicle) {
        return step -> answering(chronicle, step, "checkDeclarations", "declarations", "CLEAR");
    }

    @Bean
    JavaDelegate confirmReportBySilenceDelegate(Chronicle chronicle) {
        return step -> {
            answering(chronicle, step, "confirmReportBySilence", "confirmation", "CONFIRMED");
            step.setVariable("seats", List.of("1"));
        };
    }

    @Bean
    JavaDelegate combineDecisionsDelegate(Chronicle chronicle) {
        return step -> {
            answering(chronicle, step, "combineDecisions", "decision", "APPROVED");
            step.setVariable("reported", chronicle.answerTo(step.getProcessBusinessKey(), "reported", "YES"));
        };
    }

    @Bean
    JavaDelegate endAppealPeriodDelegate(Chronicle chronicle) {
        return step -> answering(chronicle, step, "endAppealPeriod", "appeal", "NONE");
    }

    private static void answering(
            Chronicle chronicle, DelegateExecution step, String what, String variable, String usually) {
        chronicle.happened(step.getProcessBusinessKey(), what);
        step.setVariable(variable, chronicle.answerTo(step.getProcessBusinessKey(), variable, usually));
    }

    @Bean
    JavaDelegate beginPublicityDelegate(Chronicle chronicle, TimeLimits limits) {
        return step -> {
            chronicle.happened(step.getProcessBusinessKey(), "beginPublicity");
            step.setVariable(
                    "publicUntil", Date.from(limits.term(LimitedStep.PUBLICITY).dueAt()));
            step.setVariable("objectionOutcome", "NONE");
        };
    }

    @Bean
    JavaDelegate issueCertificateDelegate(Chronicle chronicle, TimeLimits limits, Clock engineClock) {
        return step -> {
            chronicle.happened(step.getProcessBusinessKey(), "issueCertificate");
            step.setVariable("issuedAt", Date.from(engineClock.instant()));
            step.setVariable(
                    "expiresAt", Date.from(limits.term(LimitedStep.CERTIFICATE).dueAt()));
        };
    }

    @Bean
    ExecutionListener surveillanceListener(TimeLimits limits, Clock engineClock) {
        return flow -> {
            var expiry = ((Date) flow.getVariable("expiresAt")).toInstant();
            var next = limits.nextAfter(
                    LimitedStep.SURVEILLANCE, ((Date) flow.getVariable("issuedAt")).toInstant(), engineClock.instant());
            flow.setVariable(
                    "surveillanceAt", Date.from(next.isBefore(expiry) ? next : expiry.plus(Duration.ofDays(1))));
        };
    }

    @Bean
    ExecutionListener happeningListener(Chronicle chronicle) {
        return event -> chronicle.happened(event.getProcessBusinessKey(), event.getCurrentActivityId());
    }
}
