package io.zhiheng.request.application;

import io.zhiheng.catalogue.Editions;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.institution.Institution;
import io.zhiheng.institution.Institutions;
import io.zhiheng.request.domain.AssessmentRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names what a request itself knows by id only. */
@Component
public class RequestHeads {

    private final Institutions institutions;
    private final Profiles profiles;
    private final Editions editions;

    RequestHeads(Institutions institutions, Profiles profiles, Editions editions) {
        this.institutions = institutions;
        this.profiles = profiles;
        this.editions = editions;
    }

    public RequestHead of(AssessmentRequest request) {
        return new RequestHead(
                request.id(),
                request.number(),
                request.state(),
                enterprise(request),
                institution(request.institution()),
                request.selfLevel(),
                level(request.selfLevel()),
                request.appliedLevel(),
                level(request.appliedLevel()));
    }

    /** The institution's name; null for null. */
    public String institution(UUID id) {
        return id == null ? null : institutions.find(id).map(Institution::name).orElse(null);
    }

    /** The level's name; null for null. */
    public String level(Integer level) {
        return level == null ? null : editions.current().levelName(level);
    }

    private String enterprise(AssessmentRequest request) {
        return request.enterpriseName() != null
                ? request.enterpriseName()
                : profiles.of(request.enterprise()).map(Profile::name).orElse(null);
    }
}
