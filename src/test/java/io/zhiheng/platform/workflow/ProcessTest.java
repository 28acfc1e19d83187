package io.zhiheng.platform.workflow;

import io.zhiheng.FreshHome;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The engine with our set-up and the shipped models on a real PostgreSQL; the use cases behind the delegates are
 * replaced by {@link RecordingDelegate}s. No job runs by itself: tests move the engine's clock and run what is due.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ProcessTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generic-properties.properties.job-executor-activate=false",
            "spring.flyway.locations=classpath:db/migration/platform",
            "logging.level.org.camunda.bpm.engine.jobexecutor=off"
        })
@ActiveProfiles("process-test")
@ContextConfiguration(initializers = FreshHome.class)
public @interface ProcessTest {}
