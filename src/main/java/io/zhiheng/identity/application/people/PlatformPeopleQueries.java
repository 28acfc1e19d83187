package io.zhiheng.identity.application.people;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.factor.SecondFactor;
import io.zhiheng.identity.domain.factor.SecondFactors;
import io.zhiheng.shared.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works for the platform itself, for those who look after them. */
@Component
@Transactional(readOnly = true)
public class PlatformPeopleQueries {

    private final Accounts accounts;
    private final SecondFactors factors;

    PlatformPeopleQueries(Accounts accounts, SecondFactors factors) {
        this.accounts = accounts;
        this.factors = factors;
    }

    /** @param secondFactor whether an authenticator app is bound */
    public record Person(UUID account, String name, Set<Role> roles, String mobile, boolean secondFactor) {}

    /** By name. */
    public List<Person> all() {
        var people = accounts.openOfPlatform();
        var bound = factors.findAllById(people.stream().map(Account::id).toList()).stream()
                .filter(SecondFactor::isConfirmed)
                .map(SecondFactor::account)
                .collect(Collectors.toSet());
        return people.stream()
                .map(one ->
                        new Person(one.id(), one.name(), one.actor().roles(), one.mobile(), bound.contains(one.id())))
                .toList();
    }
}
