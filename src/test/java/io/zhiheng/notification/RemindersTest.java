package io.zhiheng.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.assessment.ReminderDue;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.identity.EnterpriseAccounts;
import io.zhiheng.identity.EnterpriseAccounts.EnterpriseAccount;
import io.zhiheng.identity.EnterpriseId;
import io.zhiheng.platform.sms.ShortMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class RemindersTest {

    private final List<ShortMessage> sent = new ArrayList<>();
    private final EnterpriseId enterprise = EnterpriseId.next();

    @ParameterizedTest
    @EnumSource
    void everyNoticeHasItsOwnWords(ReminderDue.Notice notice) {
        reminders(id -> Optional.of(new EnterpriseAccount(id, "demo", "13800000002"))).remind(due(notice));
        assertThat(sent).singleElement().satisfies(message -> {
            assertThat(message.mobile()).isEqualTo("13800000002");
            assertThat(message.text()).startsWith("【质衡】");
        });
    }

    @Test
    void nobodyIsRemindedWithoutAMobile() {
        reminders(id -> Optional.of(new EnterpriseAccount(id, "demo", null))).remind(due(ReminderDue.Notice.SEVEN_DAYS));
        reminders(id -> Optional.empty()).remind(due(ReminderDue.Notice.SEVEN_DAYS));
        assertThat(sent).isEmpty();
    }

    private ReminderDue due(ReminderDue.Notice notice) {
        return new ReminderDue(SelfAssessmentId.next(), enterprise, notice);
    }

    private Reminders reminders(EnterpriseAccounts accounts) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/notification");
        messages.setDefaultEncoding("UTF-8");
        return new Reminders(accounts, sent::add, messages);
    }
}
