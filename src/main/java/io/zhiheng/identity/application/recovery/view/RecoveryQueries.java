package io.zhiheng.identity.application.recovery.view;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.application.directory.DirectoryQueries;
import io.zhiheng.identity.application.recovery.view.RecoveryView.Paper;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.identity.domain.recovery.RecoveryApplication;
import io.zhiheng.identity.domain.recovery.RecoveryApplications;
import io.zhiheng.identity.domain.recovery.RecoveryPapers;
import io.zhiheng.identity.domain.recovery.RecoveryState;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.typed.TypedText;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applications for another mobile: all of them to administrators, one's own to who knows its number and code. */
@Component
@Transactional(readOnly = true)
public class RecoveryQueries {

    private static final int HALF = 4;
    private static final int LARGEST_PAGE = 100;

    private final RecoveryApplications applications;
    private final RecoveryPapers papers;
    private final Accounts accounts;
    private final DirectoryQueries directory;

    RecoveryQueries(
            RecoveryApplications applications, RecoveryPapers papers, Accounts accounts, DirectoryQueries directory) {
        this.applications = applications;
        this.papers = papers;
        this.accounts = accounts;
        this.directory = directory;
    }

    /** Which of them an administrator looks at. */
    public enum Which {
        OPEN(RecoveryState.OPEN),
        SUBMITTED(EnumSet.of(RecoveryState.SUBMITTED)),
        EXAMINED(EnumSet.of(RecoveryState.EXAMINED)),
        RELEASED(EnumSet.of(RecoveryState.RELEASED)),
        ENDED(EnumSet.complementOf(EnumSet.copyOf(RecoveryState.OPEN)));

        private final Set<RecoveryState> states;

        Which(Set<RecoveryState> states) {
            this.states = states;
        }
    }

    /** Open ones oldest first, ended ones latest first. @param words part of number or names, or a whole mobile */
    public Page<RecoveryRow> page(Actor actor, Which which, String words, int page, int size) {
        requireAdministrator(actor, "-");
        var sort = which == Which.ENDED ? Sort.by("endedAt").descending() : Sort.by("askedAt");
        var paging = PageRequest.of(
                Math.min(Math.max(page, 0), Integer.MAX_VALUE / LARGEST_PAGE - 1),
                Math.min(Math.max(size, 1), LARGEST_PAGE),
                sort.and(Sort.by("id")));
        var part = words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return applications
                .found(which.states, "%" + part + "%", Mobile.of(words).orElse("-"), paging)
                .map(RecoveryRow::of);
    }

    /** Those that wait for an administrator. */
    public long waiting() {
        return applications.countByStateIn(EnumSet.of(RecoveryState.SUBMITTED, RecoveryState.EXAMINED));
    }

    public RecoveryView find(Actor actor, UUID id) {
        requireAdministrator(actor, id);
        var found = applications.findById(id).orElseThrow(() -> new NotFound("recovery", id));
        return new RecoveryView(
                id,
                found.number(),
                found.state(),
                found.wish(),
                found.course(),
                found.account() == null ? null : directory.find(actor, found.account()),
                papers.findByApplicationOrderByPart(id).stream()
                        .map(paper -> new Paper(paper.id(), paper.part().name(), paper.details()))
                        .toList(),
                actor.account().equals(found.course().examinedBy()));
    }

    /** To whom knows both; empty for all others, who learn nothing. */
    public Optional<RecoveryProgress> progress(String number, String code) {
        var letters = TypedText.halfWidth(code).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var written = letters.length() == 2 * HALF ? letters.substring(0, HALF) + "-" + letters.substring(HALF) : "";
        return applications
                .findByNumber(TypedText.halfWidth(number).toUpperCase(Locale.ROOT))
                .filter(found -> found.isCode(written))
                .map(found -> progress(found, found.wish().accountTyped()));
    }

    /** To who was sent the link. */
    public Optional<RecoveryProgress> behind(String link) {
        return applications.findByObjectionHash(Digest.sha256(link)).map(this::named);
    }

    /** What waits to take effect upon the account of who is signed in. */
    public Optional<RecoveryProgress> upon(Actor actor) {
        return applications
                .findFirstByAccountAndState(actor.account(), RecoveryState.RELEASED)
                .map(this::named);
    }

    private RecoveryProgress named(RecoveryApplication found) {
        return progress(
                found, accounts.findById(found.account()).map(Account::name).orElse(""));
    }

    private static RecoveryProgress progress(RecoveryApplication found, String account) {
        var course = found.course();
        return new RecoveryProgress(
                found.number(),
                found.state(),
                account,
                Mobile.masked(found.wish().mobile()),
                course.askedAt(),
                course.effectiveAt(),
                course.endedAt(),
                found.state() == RecoveryState.REFUSED ? course.ending() : null);
    }

    static void requireAdministrator(Actor actor, Object id) {
        if (!actor.is(Role.PLATFORM_ADMIN)) {
            throw new NotFound("recovery", id);
        }
    }
}
