package io.zhiheng.institution.application;

import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After the accounts that it names, before the demo's stories. */
@Component
@Profile("demo")
class DemoInstitutionsAtStart {

    private final SeedDemoInstitutions seedDemoInstitutions;

    DemoInstitutionsAtStart(SeedDemoInstitutions seedDemoInstitutions) {
        this.seedDemoInstitutions = seedDemoInstitutions;
    }

    @EventListener(ContextRefreshedEvent.class)
    void seed() {
        seedDemoInstitutions.execute();
    }
}
