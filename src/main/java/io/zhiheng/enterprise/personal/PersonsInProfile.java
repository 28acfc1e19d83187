package io.zhiheng.enterprise.personal;

import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.identity.personal.PersonalData;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people whom an enterprise's profile names; for those who decide for it, not for each of its members. */
@Component
@Order(2)
class PersonsInProfile implements PersonalData {

    private final Profiles profiles;
    private final Words words;

    PersonsInProfile(Profiles profiles, Words words) {
        this.profiles = profiles;
        this.words = words;
    }

    @Override
    public List<Section> of(Actor actor) {
        if (actor.enterprise() == null || !actor.decides()) {
            return List.of();
        }
        return profiles.of(actor.enterprise()).map(this::section).stream()
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private Section section(Profile profile) {
        var rows = Stream.of(
                        row("legal", profile.legalRepresentative(), null, null, null),
                        row(
                                "contact",
                                profile.contactName(),
                                profile.contactDepartment(),
                                profile.contactPosition(),
                                profile.contactPhone()),
                        row("quality", profile.qualityOfficerName(), null, null, profile.qualityOfficerPhone()))
                .filter(row -> row.stream().skip(1).anyMatch(value -> !value.isEmpty()))
                .toList();
        return new Section(
                words.of("enterprise.personal"),
                Stream.of("part", "name", "department", "position", "phone")
                        .map(column -> words.of("enterprise.personal." + column))
                        .toList(),
                rows);
    }

    private List<String> row(String part, String... values) {
        return Stream.concat(
                        Stream.of(words.of("enterprise.personal." + part)),
                        Stream.of(values).map(value -> Objects.requireNonNullElse(value, "")))
                .toList();
    }
}
