package io.zhiheng.team.application.conflict;

import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.FormerTie;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.team.application.conflict.Companies.Company;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is between a person and the enterprise of a request; whether it keeps somebody away is decided by the table. */
@Component
class ConflictFacts {

    private final Companies companies;
    private final Clock clock;

    ConflictFacts(Companies companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    List<Circumstance> of(Known known, AssessmentRequest request, UUID person) {
        var found = new ArrayList<Circumstance>();
        var enterprise = known.enterpriseOf(request);
        known.tiesOf(person).stream()
                .filter(tie -> companies.isSame(other(tie), enterprise))
                .forEach(tie -> found.add(Circumstance.of(tie, monthsSince(tie))));
        var parent = Company.typed(
                request.content().parent().orElse(null),
                request.content().parentCode().orElse(null));
        if (employersOf(known, person)
                .anyMatch(employer -> !companies.isSame(employer, enterprise)
                        && companies.isOneGroup(employer, enterprise, parent))) {
            found.add(Circumstance.of("SAME-GROUP"));
        }
        known.consultingOf(request)
                .filter(tie -> companies.isSame(other(tie), enterprise))
                .mapToInt(this::monthsSince)
                .min()
                .ifPresent(months -> found.add(new Circumstance("INSTITUTION-CONSULTED", months)));
        known.declared(request, person)
                .forEach(each -> found.add(Circumstance.of(
                        each, monthsSince(BeijingTime.of(each.declaredAt()).toLocalDate()))));
        if (known.isMember(request, person)) {
            found.add(Circumstance.of("IN-TEAM"));
        }
        found.add(new Circumstance("LED-BEFORE", Leading.inARow(known.led(), request, person)));
        if (known.isObjectedTo(request, person)) {
            found.add(Circumstance.of("OBJECTED"));
        }
        return found;
    }

    /**
     * Where the person belongs today: the group that the institution has written down, and who the person works for.
     */
    private Stream<Company> employersOf(Known known, UUID person) {
        return Stream.concat(
                Optional.ofNullable(known.people().get(person)).map(Assessor::employerGroup).stream()
                        .map(group -> Company.typed(group, null)),
                known.tiesOf(person).stream()
                        .filter(tie ->
                                tie.kind() == FormerTie.Kind.EMPLOYED && monthsSince(tie) == Circumstance.LASTING)
                        .map(ConflictFacts::other));
    }

    private static Company other(FormerTie tie) {
        return Company.typed(tie.enterpriseName(), tie.creditCode());
    }

    private int monthsSince(FormerTie tie) {
        return tie.until() == null || !tie.until().isBefore(today()) ? Circumstance.LASTING : monthsSince(tie.until());
    }

    private int monthsSince(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(day, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(BeijingTime.ZONE));
    }
}
