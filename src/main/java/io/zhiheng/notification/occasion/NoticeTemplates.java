package io.zhiheng.notification.occasion;

import io.zhiheng.assessment.ReminderDue;
import io.zhiheng.platform.sms.ShortMessageTemplates;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The news that are sent as short messages too; all steps of a third-party assessment share one template. */
@Configuration(proxyBeanMethods = false)
class NoticeTemplates {

    @Bean
    ShortMessageTemplates templatesOfNotices() {
        return new ShortMessageTemplates(Stream.concat(
                        Stream.of(
                                "review",
                                "second-factor-reset",
                                "reset-code-given",
                                "mobile-changed",
                                "account-locked",
                                "account-unlocked",
                                "recovery-released",
                                "recovery-result",
                                "report-failed-platform",
                                SelfAssessmentReminders.ENDED),
                        Arrays.stream(ReminderDue.Notice.values()).map(SelfAssessmentReminders::topic))
                .collect(Collectors.toSet()));
    }
}
