package io.zhiheng.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.platform.sms.ShortMessageTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator finds every text that needs a vendor's template in the documentation, and none besides. */
@IntegrationTest
class ShortMessageTemplatesTest {

    @Autowired
    List<ShortMessageTemplates> modules;

    @Test
    void everyTextIsDeclaredAndDocumented() throws IOException {
        var names = modules.stream().flatMap(module -> module.names().stream()).collect(Collectors.toSet());
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "sms-code",
                        "invitation",
                        "review",
                        "second-factor-reset",
                        "reset-code-given",
                        "mobile-changed",
                        "account-locked",
                        "account-unlocked",
                        "recovery-released",
                        "recovery-result",
                        "report-failed-platform",
                        "self-assessment-ended",
                        "self-assessment-seven-days",
                        "self-assessment-thirty-days",
                        "self-assessment-expiry-warning");
        var table = Files.readString(Path.of("docs/operations.md"));
        assertThat(names)
                .allSatisfy(name -> assertThat(table)
                        .contains("`"
                                + name.replace("self-assessment-thirty", "-thirty")
                                        .replace("self-assessment-expiry", "-expiry")));
    }
}
