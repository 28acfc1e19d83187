package io.zhiheng.institution.application;

import io.zhiheng.platform.sms.ShortMessageTemplates;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InstitutionTemplates {

    @Bean
    ShortMessageTemplates templatesOfInstitutions() {
        return new ShortMessageTemplates(Set.of("invitation"));
    }
}
