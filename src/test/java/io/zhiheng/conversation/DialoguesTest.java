package io.zhiheng.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.conversation.Dialogues.Side;
import io.zhiheng.identity.DemoAccounts;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DialoguesTest {

    @Autowired
    Dialogues dialogues;

    @Test
    void entriesRememberTheVersionOfTheAnswerAndAreCountedPerClause() {
        var assessment = UUID.randomUUID();
        dialogues.post(DemoAccounts.ENTERPRISE_DONE, assessment, "QMS-01-L1-1", 3, Side.ASSESSOR, "王评估", "请补充签字页。");
        dialogues.post(DemoAccounts.ENTERPRISE_DONE, assessment, "QMS-01-L1-1", 4, Side.ENTERPRISE, "李四", "已补充。");
        dialogues.post(DemoAccounts.ENTERPRISE_DONE, assessment, "QMS-02-L1-1", 1, Side.ASSESSOR, "王评估", "𠮷");

        assertThat(dialogues.entries(DemoAccounts.ENTERPRISE_DONE, assessment, "QMS-01-L1-1"))
                .extracting(Entry::answerVersion)
                .containsExactly(3L, 4L);
        assertThat(dialogues.counts(DemoAccounts.ENTERPRISE_DONE, assessment))
                .isEqualTo(Map.of("QMS-01-L1-1", 2L, "QMS-02-L1-1", 1L));
        assertThat(dialogues.counts(DemoAccounts.ENTERPRISE_HALF, assessment)).isEmpty();
    }
}
