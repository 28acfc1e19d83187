package io.zhiheng.demo.request;

import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.institution.Assessors;
import io.zhiheng.shared.Actor;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo's institution. */
@Component
@Profile("demo")
class Staff {

    private final Assessors assessors;

    Staff(Assessors assessors) {
        this.assessors = assessors;
    }

    Actor manager() {
        return named("demo-manager");
    }

    /** Of the teams. */
    Actor lead() {
        return assessor(1);
    }

    /** Of the teams, beside the lead. */
    Actor member() {
        return assessor(2);
    }

    /** @param number from 1; the third and fourth decide */
    Actor assessor(int number) {
        return named("demo-assessor-" + number);
    }

    private Actor named(String account) {
        var demo = DemoAccounts.ALL.stream()
                .filter(each -> each.name().equals(account))
                .findFirst()
                .orElseThrow();
        return new Actor(demo.id(), demo.name(), null, demo.institution(), name(demo.id(), account), demo.roles());
    }

    private String name(UUID account, String otherwise) {
        return assessors.nameOf(account).orElse(otherwise);
    }
}
