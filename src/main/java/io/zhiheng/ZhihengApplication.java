package io.zhiheng;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class ZhihengApplication {

    public static void main(String[] args) {
        SpringApplication.run(ZhihengApplication.class, args);
    }
}
