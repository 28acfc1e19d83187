package io.zhiheng.platform.storage.local;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.system.DiskSpaceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Down where the next upload might find no room, before it does. */
@Configuration(proxyBeanMethods = false)
class StorageHealth {

    @Bean
    HealthIndicator filesSpaceHealthIndicator(StorageSettings settings) throws IOException {
        var files = Files.createDirectories(settings.files());
        return new DiskSpaceHealthIndicator(files.toFile(), settings.leastFreeSpace());
    }
}
