package io.zhiheng.journeys;

import io.zhiheng.FreshHome;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A story told in a real browser against the running application, jobs included. One application serves all journeys;
 * each brings people of its own. Only captcha and SMS code are known beforehand.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "zhiheng.identity.captcha.fixed-answer=" + Journey.CAPTCHA,
            "zhiheng.identity.sms-code.fixed=" + Journey.SMS_CODE,
            "zhiheng.model-play.longest=5m", // what else runs on the machine shall not decide
            "zhiheng.demo.requests=false" // whoever needs them seeds them
        })
@ContextConfiguration(initializers = FreshHome.class)
@ActiveProfiles("demo")
@ExtendWith(Browsers.class)
@interface Journey {

    String CAPTCHA = "ZHHG";
    String SMS_CODE = "246810";
}
