package io.zhiheng.institution.application;

import io.zhiheng.institution.Institution;
import io.zhiheng.institution.domain.RegisteredInstitution;
import io.zhiheng.institution.domain.RegisteredInstitutions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** The platform registers an institution. */
@UseCase
public class CreateInstitution {

    private final RegisteredInstitutions institutions;
    private final InstitutionRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreateInstitution(
            RegisteredInstitutions institutions,
            InstitutionRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.institutions = institutions;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** @param typed its id does not count */
    public UUID execute(Actor actor, Institution typed) {
        InstitutionRules.requirePlatform(actor);
        var institution = new RegisteredInstitution(rules.checked(UUID.randomUUID(), typed), clock.instant());
        institutions.saveAndFlush(institution);
        events.publishEvent(institution.create());
        return institution.content().id();
    }
}
