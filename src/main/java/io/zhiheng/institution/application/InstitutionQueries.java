package io.zhiheng.institution.application;

import io.zhiheng.institution.Institution;
import io.zhiheng.institution.Institutions;
import io.zhiheng.institution.domain.RegisteredInstitution;
import io.zhiheng.institution.domain.RegisteredInstitutions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The institutions, for the platform's list and for everybody who chooses one. */
@Component
@Transactional(readOnly = true)
public class InstitutionQueries implements Institutions {

    private final RegisteredInstitutions institutions;

    InstitutionQueries(RegisteredInstitutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public List<Institution> active() {
        return institutions.findByActiveTrueOrderByName().stream().map(RegisteredInstitution::content).toList();
    }

    /** By name, the active ones first. */
    public List<Institution> all() {
        return institutions.findAllByOrderByName().stream().map(RegisteredInstitution::content)
                .sorted(Comparator.comparing(one -> !one.active())).toList();
    }

    @Override
    public Optional<Institution> find(UUID id) {
        return institutions.findById(id).map(RegisteredInstitution::content);
    }
}
