package io.zhiheng.platform.sms.sms4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.platform.sms.ShortMessageTemplates;
import io.zhiheng.platform.sms.ShortMessages;
import io.zhiheng.shared.RuleBroken;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dromara.sms4j.api.SmsBlend;
import org.dromara.sms4j.api.entity.SmsResponse;
import org.dromara.sms4j.core.factory.SmsFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class Sms4jMessagesTest {

    private static final ShortMessage MESSAGE =
            new ShortMessage("13812345678", "sms-code", Map.of("code", "123456"), "…");

    private final ApplicationContextRunner production = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ConfigurationPropertiesAutoConfiguration.class))
            .withUserConfiguration(Settings.class, Sms4jMessages.class)
            .withPropertyValues("sms.config-type=yaml", "sms.is-print=false");

    @EnableConfigurationProperties(Sms4jSettings.class)
    static class Settings {}

    @Test
    void withoutAVendorTheApplicationStartsAndRefusesToSend() {
        production.run(context ->
                assertThat(refusal(context.getBean(ShortMessages.class))).isEqualTo("sms-unavailable"));
    }

    @Test
    void theVendorOfTheConfigurationGetsItsTemplateAndTheValues() {
        var vendor = vendor(true);
        production
                .withPropertyValues("zhiheng.sms.blend=main", "zhiheng.sms.templates.sms-code=SMS_1")
                .run(context -> {
                    SmsFactory.register(vendor);
                    context.getBean(ShortMessages.class).send(MESSAGE);
                    verify(vendor).sendMessage("13812345678", "SMS_1", new LinkedHashMap<>(Map.of("code", "123456")));
                });
    }

    @Test
    void whatTheVendorRefusesIsNotCalledSent() {
        var vendor = vendor(false);
        production
                .withPropertyValues("zhiheng.sms.blend=main", "zhiheng.sms.templates.sms-code=SMS_1")
                .run(context -> {
                    SmsFactory.register(vendor);
                    assertThat(refusal(context.getBean(ShortMessages.class))).isEqualTo("sms-unavailable");
                });
    }

    @Test
    void aTemplateWithoutAnIdIsNamedAtStart() {
        production
                .withBean(
                        ShortMessageTemplates.class,
                        () -> new ShortMessageTemplates(Set.of("review", "sms-code", "invitation")))
                .withPropertyValues(
                        "zhiheng.sms.blend=main",
                        "zhiheng.sms.templates.sms-code=SMS_1",
                        "zhiheng.sms.templates.review=")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("zhiheng.sms.templates.invitation, zhiheng.sms.templates.review")
                        .hasMessageNotContaining("sms-code"));
    }

    @Test
    void aVendorThatIsNotConfiguredIsNamedAtStart() {
        production
                .withPropertyValues("zhiheng.sms.blend=nobody")
                .run(context -> assertThatIllegalStateException()
                        .isThrownBy(() -> context.publishEvent(new ApplicationStartedEvent(
                                new SpringApplication(), new String[0], context, Duration.ZERO)))
                        .withMessageContaining("sms.blends.nobody is missing"));
    }

    @Test
    void aRealVendorIsBuiltFromTheConfiguration() {
        production
                .withPropertyValues(
                        "zhiheng.sms.blend=cloud",
                        "sms.blends.cloud.supplier=alibaba",
                        "sms.blends.cloud.access-key-id=id",
                        "sms.blends.cloud.access-key-secret=secret",
                        "sms.blends.cloud.signature=name")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(SmsFactory.getSmsBlend("cloud").getSupplier()).isEqualTo("alibaba");
                });
    }

    private static SmsBlend vendor(boolean accepts) {
        var answer = new SmsResponse();
        answer.setSuccess(accepts);
        var vendor = mock(SmsBlend.class);
        when(vendor.getConfigId()).thenReturn("main");
        when(vendor.sendMessage(any(), eq("SMS_1"), any())).thenReturn(answer);
        return vendor;
    }

    private static String refusal(ShortMessages messages) {
        return catchThrowableOfType(RuleBroken.class, () -> messages.send(MESSAGE))
                .rule();
    }
}
