package io.zhiheng.platform.storage;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param home folder of everything the embedded set-up keeps; files lie in its sub-folder {@code files} */
@Validated
@ConfigurationProperties("zhiheng")
record StorageSettings(@NotNull Path home) {

    Path files() {
        return home.resolve("files").toAbsolutePath().normalize();
    }
}
