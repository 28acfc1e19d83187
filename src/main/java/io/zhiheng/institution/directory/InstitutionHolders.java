package io.zhiheng.institution.directory;

import io.zhiheng.identity.directory.AccountHolders;
import io.zhiheng.institution.Institution;
import io.zhiheng.institution.application.InstitutionQueries;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The institutions behind accounts of staff. */
@Component
class InstitutionHolders implements AccountHolders {

    private final InstitutionQueries institutions;

    InstitutionHolders(InstitutionQueries institutions) {
        this.institutions = institutions;
    }

    @Override
    public Map<UUID, Holder> of(Collection<UUID> ids) {
        return institutions.findAll(ids).stream()
                .map(one -> new Holder(one.id(), one.name(), one.creditCode()))
                .collect(Collectors.toMap(Holder::id, one -> one));
    }

    @Override
    public Set<UUID> named(String words, int most) {
        return institutions.all(words).stream().limit(most).map(Institution::id).collect(Collectors.toSet());
    }
}
