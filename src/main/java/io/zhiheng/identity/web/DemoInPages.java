package io.zhiheng.identity.web;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells this module's pages whether messages lie in the demo's box. */
@ControllerAdvice(basePackageClasses = DemoInPages.class)
class DemoInPages {

    private final boolean demo;

    DemoInPages(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }
}
