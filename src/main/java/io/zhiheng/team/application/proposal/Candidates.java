package io.zhiheng.team.application.proposal;

import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.team.application.conflict.ConflictCheck;
import io.zhiheng.team.application.conflict.ConflictCheck.Judging;
import io.zhiheng.team.application.conflict.ConflictCheck.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who of the institution could be in the team of a request, and why the others could not. */
@Component
class Candidates {

    private final Assessors assessors;
    private final TeamWork work;
    private final ConflictCheck conflicts;
    private final Words words;
    private final Clock clock;

    Candidates(Assessors assessors, TeamWork work, ConflictCheck conflicts, Words words, Clock clock) {
        this.assessors = assessors;
        this.work = work;
        this.conflicts = conflicts;
        this.words = words;
        this.clock = clock;
    }

    /** @param reasons why not, in words; empty when nothing is in the way */
    record Candidate(Assessor person, int openRequests, List<String> reasons) {

        boolean isFree() {
            return reasons.isEmpty();
        }
    }

    /** The active assessors of the institution; those who could take part first, of these the least busy first. */
    List<Candidate> of(AssessmentRequest request, Part part) {
        return of(request, part, assessors.of(request.institution()));
    }

    /** The same of these people alone. */
    List<Candidate> of(AssessmentRequest request, Part part, List<Assessor> people) {
        var accounts = people.stream().map(Assessor::account).collect(Collectors.toSet());
        var busy = work.openRequests(accounts, request.id());
        var judging = conflicts.about(List.of(request), accounts);
        return people.stream()
                .map(person -> candidate(request, person, part, busy, judging))
                .sorted(Comparator.comparing((Candidate each) -> !each.isFree()).thenComparing(Candidate::openRequests))
                .toList();
    }

    private Candidate candidate(
            AssessmentRequest request, Assessor person, Part part, Map<UUID, Integer> busy, Judging judging) {
        var open = busy.getOrDefault(person.account(), 0);
        var reasons = new ArrayList<String>();
        if (!person.isQualifiedOn(LocalDate.now(clock.withZone(BeijingTime.ZONE)))) {
            reasons.add(words.of("review.team.unqualified", String.valueOf(person.qualifiedUntil())));
        }
        if (part == Part.LEAD && !person.lead()) {
            reasons.add(words.of("review.team.not-lead"));
        }
        if (open >= person.capacity()) {
            reasons.add(words.of("review.team.busy", open, person.capacity()));
        }
        reasons.addAll(judging.reasons(request, person.account(), part));
        return new Candidate(person, open, reasons);
    }
}
