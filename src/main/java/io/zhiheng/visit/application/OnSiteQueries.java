package io.zhiheng.visit.application;

import io.zhiheng.platform.storage.FileDetails;
import io.zhiheng.platform.storage.FileKind;
import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.RequestHeads;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.visit.application.OnSitePage.Clause;
import io.zhiheng.visit.application.OnSitePage.May;
import io.zhiheng.visit.application.OnSitePage.Visit;
import io.zhiheng.visit.domain.OnSiteVisit;
import io.zhiheng.visit.domain.OnSiteVisits;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.NonconformityFile;
import io.zhiheng.visit.domain.nonconformity.NonconformityFiles;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is read of a visit. Like the frozen answers it is the institution's only while it reviews. */
@Component
@Transactional(readOnly = true)
public class OnSiteQueries {

    private final RequestAccess access;
    private final OnSitePhase phase;
    private final RequestHeads heads;
    private final OnSiteVisits visits;
    private final Nonconformities nonconformities;
    private final NonconformityFiles files;
    private final NonconformityViews views;
    private final SiteChecklist checklist;
    private final FileStore store;

    OnSiteQueries(
            RequestAccess access,
            OnSitePhase phase,
            RequestHeads heads,
            OnSiteVisits visits,
            Nonconformities nonconformities,
            NonconformityFiles files,
            NonconformityViews views,
            SiteChecklist checklist,
            FileStore store) {
        this.access = access;
        this.phase = phase;
        this.heads = heads;
        this.visits = visits;
        this.nonconformities = nonconformities;
        this.files = files;
        this.views = views;
        this.checklist = checklist;
        this.store = store;
    }

    /** @throws NotFound for strangers, and for the institution after the review */
    public OnSitePage page(Actor actor, AssessmentRequestId id) {
        var request = access.dossier(actor, id);
        var team = actor.enterprise() == null && phase.isInTeam(actor, request);
        var open = phase.open(request);
        var may = new May(
                team && open.containsKey(VisitStep.ASSESS_ON_SITE.id()),
                actor.enterprise() != null && open.containsKey(VisitStep.CORRECT_NONCONFORMITIES.id()),
                team && open.containsKey(VisitStep.VERIFY_CORRECTIONS.id()));
        var waiting = waiting(actor, open);
        return new OnSitePage(
                heads.of(request),
                visits.of(id).map(OnSiteQueries::visit).orElse(null),
                items(actor, request),
                waiting == null ? null : waiting.ref().step(),
                path(actor, request, waiting),
                may,
                may.record() ? clauses(request) : List.of(),
                may.record() ? checklist.of(request, actor.account()) : List.of());
    }

    public List<NonconformityView> list(Actor actor, AssessmentRequestId id) {
        return items(actor, access.dossier(actor, id));
    }

    /** @throws NotFound also for the file of another request, and before the enterprise may see any */
    public FileDetails content(Actor actor, AssessmentRequestId id, UUID nonconformity, UUID file) {
        var kept = file(actor, id, nonconformity, file);
        return new FileDetails(kept.name(), FileKind.of(kept.extension()), kept.size(), kept.sha256());
    }

    /** The caller closes the stream. */
    public InputStream open(Actor actor, AssessmentRequestId id, UUID nonconformity, UUID file) {
        return store.open(file(actor, id, nonconformity, file).storageKey());
    }

    private NonconformityFile file(Actor actor, AssessmentRequestId id, UUID nonconformity, UUID file) {
        var request = access.dossier(actor, id);
        return files.findByIdAndNonconformity(
                        file, nonconformities.find(id, nonconformity).id())
                .filter(kept -> isShown(actor, request))
                .orElseThrow(() -> new NotFound("file", file));
    }

    private List<NonconformityView> items(Actor actor, AssessmentRequest request) {
        return isShown(actor, request) ? views.of(request, nonconformities.of(request.id())) : List.of();
    }

    /** The enterprise is told at the closing meeting; until then it is the team's draft. */
    private boolean isShown(Actor actor, AssessmentRequest request) {
        return actor.enterprise() == null
                || visits.of(request.id()).filter(OnSiteVisit::isClosed).isPresent();
    }

    /** Null where nothing waits. */
    private static OpenTask waiting(Actor actor, Map<String, OpenTask> open) {
        var steps = actor.enterprise() != null
                ? Stream.of(VisitStep.CORRECT_NONCONFORMITIES)
                : Stream.of(
                        VisitStep.PLAN_ON_SITE,
                        VisitStep.OPEN_ON_SITE,
                        VisitStep.ASSESS_ON_SITE,
                        VisitStep.VERIFY_CORRECTIONS);
        return steps.map(step -> open.get(step.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Null where the step belongs to the other side. */
    private static String path(Actor actor, AssessmentRequest request, OpenTask waiting) {
        var may = waiting != null
                && (actor.enterprise() != null
                        || actor.is(Role.INSTITUTION_MANAGER)
                        || waiting.isHeldBy(actor.account()));
        return may ? home(actor) + request.id() + "/steps/" + waiting.ref().step() + "/-" : null;
    }

    private static String home(Actor actor) {
        return actor.enterprise() == null ? "/staff/requests/" : "/assessment-requests/";
    }

    private List<Clause> clauses(AssessmentRequest request) {
        return views.edition(request)
                .clauses()
                .map(clause -> new Clause(clause.id(), clause.displayNo(), clause.text()))
                .toList();
    }

    private static Visit visit(OnSiteVisit each) {
        return new Visit(
                each.startsOn(),
                each.endsOn(),
                each.days(),
                each.agenda(),
                each.places(),
                each.plannedBy(),
                each.plannedAt(),
                each.attendees(),
                each.openingNote(),
                each.openedBy(),
                each.openedAt(),
                each.summary(),
                each.closedBy(),
                each.closedAt());
    }
}
