package io.zhiheng.platform.workflow;

import io.zhiheng.TestTime;
import io.zhiheng.assessment.application.SelfAssessmentStep;
import io.zhiheng.platform.workflow.model.ProcessContract;
import io.zhiheng.shared.Words;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("process-test")
@EnableAutoConfiguration
@ConfigurationPropertiesScan("io.zhiheng.platform.database")
@Import({
    Words.class,
    CoverageWatch.class,
    MovesProcessTest.Attempted.class,
    SimultaneousCompletionTest.CompleteIndicator.class
})
@ComponentScan({"io.zhiheng.platform.database", "io.zhiheng.platform.workflow"})
class ProcessTestApplication {

    @Bean
    Clock clock() {
        return Clock.offset(Clock.systemUTC(), TestTime.ahead());
    }

    @Bean
    StaffAudience staffAudience() {
        return new StaffAudience();
    }

    @Bean
    RecordingDelegate freezeAnswersDelegate() {
        return new RecordingDelegate();
    }

    @Bean
    RecordingDelegate rateSelfAssessmentDelegate() {
        return new RecordingDelegate();
    }

    @Bean
    RecordingDelegate issueReportDelegate() {
        return new RecordingDelegate();
    }

    @Bean
    RecordingDelegate remindEnterpriseDelegate() {
        return new RecordingDelegate();
    }

    @Bean
    RecordingDelegate expireSelfAssessmentDelegate() {
        return new RecordingDelegate();
    }

    @Bean
    ProcessContract selfAssessmentContract() {
        return new ProcessContract() {
            @Override
            public String process() {
                return "selfAssessment";
            }

            @Override
            public Set<SelfAssessmentStep> steps() {
                return EnumSet.allOf(SelfAssessmentStep.class);
            }

            @Override
            public Set<String> indicatorFormKeys() {
                return SelfAssessmentStep.DECLARATION;
            }

            @Override
            public Set<String> messages() {
                return Set.of("indicatorReopened", "profileReopened", "selfAssessmentAbandoned");
            }

            @Override
            public Set<String> indicators() {
                return Set.of("QMS", "DIG", "SUS", "PERF");
            }
        };
    }
}
