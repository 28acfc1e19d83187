package io.zhiheng;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real PostgreSQL of its own, with the demo's accounts. One context serves all such tests,
 * so they leave their rows behind and use ids and names of their own. No job runs by itself: the tests drive the
 * engine. Calls are not written down for a test that may fail: of thousands in one test that is a gigabyte of text.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "zhiheng.demo.seed=false",
            "zhiheng.model-play.longest=5m", // what else runs on the machine shall not decide
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generic-properties.properties.job-executor-activate=false"
        })
@ContextConfiguration(initializers = FreshHome.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("demo")
public @interface IntegrationTest {}
