package io.zhiheng.demo.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.identity.DemoAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class WelcomeTest {

    @Test
    void everyAccountIsNamedWithItsRole() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/demo");
        words.setDefaultEncoding("UTF-8");

        var text = new Welcome(words).text("http://127.0.0.1:8080");

        assertThat(text).contains("http://127.0.0.1:8080/dev/messages", DemoAccounts.PASSWORD);
        for (var account : DemoAccounts.ALL) {
            assertThat(text).containsPattern("(?m)\\b" + account.name() + " +\\p{IsHan}");
        }
    }
}
