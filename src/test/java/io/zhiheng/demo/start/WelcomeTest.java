package io.zhiheng.demo.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.ShippedWords;
import io.zhiheng.identity.DemoAccounts;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    @Test
    void everyAccountIsNamedWithItsRole() {
        var text = new Welcome(ShippedWords.of("demo")).text("http://127.0.0.1:8080");

        assertThat(text).contains("http://127.0.0.1:8080/dev/messages", DemoAccounts.PASSWORD);
        for (var account : DemoAccounts.ALL) {
            assertThat(text).containsPattern("(?m)\\b" + account.name() + " +\\p{IsHan}");
        }
    }
}
