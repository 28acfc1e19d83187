package io.zhiheng.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param seed whether the demo's enterprises are brought to life at the start
 * @param requests whether then, in the background, requests for a third-party assessment are brought into each state
 */
@ConfigurationProperties("zhiheng.demo")
public record DemoSettings(
        @DefaultValue("true") boolean seed,
        @DefaultValue("true") boolean requests) {}
