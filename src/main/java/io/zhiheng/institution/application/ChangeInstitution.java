package io.zhiheng.institution.application;

import io.zhiheng.institution.Institution;
import io.zhiheng.institution.domain.RegisteredInstitutions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The platform corrects an institution's record, or closes it for new requests. */
@UseCase
public class ChangeInstitution {

    private final RegisteredInstitutions institutions;
    private final InstitutionRules rules;
    private final ApplicationEventPublisher events;

    ChangeInstitution(RegisteredInstitutions institutions, InstitutionRules rules, ApplicationEventPublisher events) {
        this.institutions = institutions;
        this.rules = rules;
        this.events = events;
    }

    public void execute(Actor actor, Institution typed) {
        InstitutionRules.requirePlatform(actor);
        var institution = institutions.findById(typed.id()).orElseThrow(() -> new NotFound("institution", typed.id()));
        events.publishEvent(institution.change(rules.checked(typed.id(), typed)));
    }
}
