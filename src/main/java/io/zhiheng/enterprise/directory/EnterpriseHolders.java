package io.zhiheng.enterprise.directory;

import io.zhiheng.enterprise.Profiles;
import io.zhiheng.identity.directory.AccountHolders;
import io.zhiheng.shared.EnterpriseId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The enterprises behind accounts, by what their profiles say. */
@Component
class EnterpriseHolders implements AccountHolders {

    private final Profiles profiles;

    EnterpriseHolders(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public Map<UUID, Holder> of(Collection<UUID> ids) {
        return profiles.of(ids.stream().map(EnterpriseId::new).toList()).entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().value(),
                        each -> new Holder(
                                each.getKey().value(),
                                each.getValue().name(),
                                each.getValue().creditCode())));
    }

    @Override
    public Optional<UUID> withCode(String creditCode) {
        return of(named(creditCode, 2)).values().stream()
                .filter(one -> creditCode.equals(one.creditCode()))
                .map(Holder::id)
                .findFirst();
    }

    @Override
    public Set<UUID> named(String words, int most) {
        return profiles.named(words, most).stream().map(EnterpriseId::value).collect(Collectors.toSet());
    }
}
