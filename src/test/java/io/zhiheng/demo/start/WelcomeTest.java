package io.zhiheng.demo.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.ShippedWords;
import io.zhiheng.identity.DemoAccounts;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    @Test
    void everyAccountIsNamedWithItsRole() {
        var text = new Welcome(ShippedWords.of("demo")).text("http://127.0.0.1:8080", true);

        assertThat(text).contains("http://127.0.0.1:8080/dev/messages", DemoAccounts.PASSWORD);
        for (var account : DemoAccounts.ALL) {
            assertThat(text).containsPattern("(?m)\\b" + account.name() + " +\\p{IsHan}");
        }
    }

    @Test
    void whatIsStillOnItsWayIsSaid() {
        var welcome = new Welcome(ShippedWords.of("demo"));

        assertThat(welcome.text("http://127.0.0.1:8080", true)).contains("demo-valve-01 …", "陆续就绪");
        assertThat(welcome.text("http://127.0.0.1:8080", false)).doesNotContain("demo-valve-01");
    }
}
