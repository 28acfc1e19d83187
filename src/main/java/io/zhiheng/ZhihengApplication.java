package io.zhiheng;

import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class ZhihengApplication {

    public static void main(String[] args) throws IOException {
        TemporaryFolder.prepare();
        SpringApplication.run(ZhihengApplication.class, args);
    }
}
