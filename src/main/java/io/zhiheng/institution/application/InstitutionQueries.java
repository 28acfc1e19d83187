package io.zhiheng.institution.application;

import io.zhiheng.institution.Institution;
import io.zhiheng.institution.Institutions;
import io.zhiheng.institution.domain.RegisteredInstitution;
import io.zhiheng.institution.domain.RegisteredInstitutions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
        return institutions.findByActiveTrueOrderByName().stream()
                .map(RegisteredInstitution::content)
                .toList();
    }

    /** By name, the active ones first. @param words in name, codes or contact; empty for all */
    public List<Institution> all(String words) {
        var wanted = words.strip().toLowerCase();
        return institutions.findAllByOrderByName().stream()
                .map(RegisteredInstitution::content)
                .filter(one -> Stream.of(one.name(), one.code(), one.creditCode(), one.contact())
                        .anyMatch(text -> text != null && text.toLowerCase().contains(wanted)))
                .sorted(Comparator.comparing(one -> !one.active()))
                .toList();
    }

    @Override
    public Optional<Institution> find(UUID id) {
        return institutions.findById(id).map(RegisteredInstitution::content);
    }

    @Override
    public List<Institution> findAll(Collection<UUID> ids) {
        return institutions.findAllById(ids).stream()
                .map(RegisteredInstitution::content)
                .toList();
    }
}
