package io.zhiheng.platform.storage.local;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param home folder of everything the embedded set-up keeps; files lie in its sub-folder {@code files}
 * @param leastFreeSpace with less the application calls itself unhealthy: an upload may take 50 MB twice
 */
@Validated
@ConfigurationProperties("zhiheng")
record StorageSettings(
        @NotNull Path home, @DefaultValue("100MB") DataSize leastFreeSpace) {

    Path files() {
        return home.resolve("files").toAbsolutePath().normalize();
    }
}
