package io.zhiheng.identity.application;

import io.zhiheng.platform.sms.ShortMessageTemplates;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityTemplates {

    @Bean
    ShortMessageTemplates templatesOfIdentity() {
        return new ShortMessageTemplates(Set.of(CodeMessages.TEMPLATE, "invitation"));
    }
}
