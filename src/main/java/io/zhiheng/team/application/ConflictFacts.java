package io.zhiheng.team.application;

import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.FormerTie;
import io.zhiheng.institution.Institution;
import io.zhiheng.institution.Institutions;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.BeijingTime;
import io.zhiheng.shared.OnceInTransaction;
import io.zhiheng.team.application.Companies.Company;
import io.zhiheng.team.domain.DeclaredConflicts;
import io.zhiheng.team.domain.TeamMembers;
import io.zhiheng.team.domain.TeamObjections;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Gathers what is known of a person and the enterprise of a request; whether it keeps somebody away is decided by the
 * table.
 */
@Component
class ConflictFacts {

    private final Assessors assessors;
    private final Institutions institutions;
    private final Profiles profiles;
    private final TeamMembers members;
    private final DeclaredConflicts declared;
    private final TeamObjections objections;
    private final Leading leading;
    private final Companies companies;
    private final Clock clock;
    private final OnceInTransaction once = new OnceInTransaction();

    ConflictFacts(
            Assessors assessors,
            Institutions institutions,
            Profiles profiles,
            TeamMembers members,
            DeclaredConflicts declared,
            TeamObjections objections,
            Leading leading,
            Companies companies,
            Clock clock) {
        this.assessors = assessors;
        this.institutions = institutions;
        this.profiles = profiles;
        this.members = members;
        this.declared = declared;
        this.objections = objections;
        this.leading = leading;
        this.companies = companies;
        this.clock = clock;
    }

    List<Circumstance> of(AssessmentRequest request, UUID person) {
        var found = new ArrayList<Circumstance>();
        var enterprise = enterpriseOf(request);
        var ties = assessors.tiesOf(person);
        ties.stream()
                .filter(tie -> companies.isSame(other(tie), enterprise))
                .forEach(tie -> found.add(new Circumstance(tie.kind().name(), monthsSince(tie))));
        var parent =
                Company.typed(request.content().get("parent"), request.content().get("parentCode"));
        if (employersOf(person, ties)
                .anyMatch(employer -> !companies.isSame(employer, enterprise)
                        && companies.isOneGroup(employer, enterprise, parent))) {
            found.add(Circumstance.of("SAME-GROUP"));
        }
        if (institutions
                .find(request.institution())
                .filter(Institution::consulting)
                .isPresent()) {
            consultingOf(request.institution(), enterprise)
                    .mapToInt(this::monthsSince)
                    .min()
                    .ifPresent(months -> found.add(new Circumstance("INSTITUTION-CONSULTED", months)));
        }
        declared.of(person, request.enterprise().value())
                .forEach(each -> found.add(Circumstance.declared(
                        each.kind(),
                        monthsSince(BeijingTime.of(each.declaredAt()).toLocalDate()))));
        if (members.isMember(request.id(), person)) {
            found.add(Circumstance.of("IN-TEAM"));
        }
        found.add(new Circumstance("LED-BEFORE", leading.inARow(request, person)));
        if (once.answer(
                        request.id().toString(),
                        () -> objections.findById(request.id().value()))
                .filter(objection -> objection.isAcceptedAgainst(person))
                .isPresent()) {
            found.add(Circumstance.of("OBJECTED"));
        }
        return found;
    }

    /**
     * Where the person belongs today: the group that the institution has written down, and who the person works for.
     */
    private Stream<Company> employersOf(UUID person, List<FormerTie> ties) {
        return Stream.concat(
                assessors.find(person).map(known -> Company.typed(known.employerGroup(), null)).stream(),
                ties.stream()
                        .filter(tie ->
                                tie.kind() == FormerTie.Kind.EMPLOYED && monthsSince(tie) == Circumstance.LASTING)
                        .map(ConflictFacts::other));
    }

    private Stream<FormerTie> consultingOf(UUID institution, Company enterprise) {
        return assessors.of(institution).stream()
                .flatMap(each -> assessors.tiesOf(each.account()).stream())
                .filter(tie -> tie.kind() == FormerTie.Kind.CONSULTED && companies.isSame(other(tie), enterprise));
    }

    private Company enterpriseOf(AssessmentRequest request) {
        return Company.typed(
                request.enterpriseName(),
                profiles.of(request.enterprise()).map(Profile::creditCode).orElse(null));
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
