package io.zhiheng.evidence.application;

import io.zhiheng.evidence.EvidenceAccess;
import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.evidence.EvidenceUse;
import io.zhiheng.evidence.EvidenceUse.Place;
import io.zhiheng.evidence.domain.EvidenceFile;
import io.zhiheng.evidence.domain.KeptEvidence;
import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import java.io.InputStream;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evidence library (证据库) of an enterprise. */
@Component
@Transactional(readOnly = true)
public class EvidenceQueries {

    private final KeptEvidence files;
    private final FileStore store;
    private final ObjectProvider<EvidenceUse> uses;
    private final ObjectProvider<EvidenceAccess> access;

    EvidenceQueries(
            KeptEvidence files,
            FileStore store,
            ObjectProvider<EvidenceUse> uses,
            ObjectProvider<EvidenceAccess> access) {
        this.files = files;
        this.store = store;
        this.uses = uses;
        this.access = access;
    }

    /** @param places where it is used */
    public record LibraryRow(EvidenceFileView file, List<Place> places) {}

    /** Newest first. @param search a part of the name, blank for all */
    public Page<LibraryRow> library(EnterpriseId enterprise, String search, int page, int size) {
        if (enterprise == null) {
            return Page.empty();
        }
        var found = files.library(
                enterprise.value(), containing(search), PageRequest.of(Math.min(page, Integer.MAX_VALUE / size), size));
        var places = placesOf(enterprise, found.map(EvidenceFile::id).toList());
        return found.map(file -> new LibraryRow(
                file.view(),
                places.stream()
                        .filter(place -> place.evidence().equals(file.id()))
                        .toList()));
    }

    /** For its enterprise and for whom it was passed on to; for everybody else it does not exist. */
    public EvidenceFileView readable(Actor actor, EvidenceId id) {
        return readableFile(actor, id).view();
    }

    /** The caller closes the stream. */
    public InputStream open(Actor actor, EvidenceId id) {
        return store.open(readableFile(actor, id).storageKey());
    }

    private EvidenceFile readableFile(Actor actor, EvidenceId id) {
        return files.findById(id.value())
                .filter(file -> file.enterprise().equals(actor.enterprise())
                        || access.orderedStream().anyMatch(each -> each.mayRead(actor, file.enterprise(), id)))
                .orElseThrow(() -> new NotFound("evidence", id));
    }

    private List<Place> placesOf(EnterpriseId enterprise, List<EvidenceId> ids) {
        return ids.isEmpty()
                ? List.of()
                : uses.orderedStream()
                        .flatMap(use -> use.placesOf(enterprise, ids).stream())
                        .toList();
    }

    private static String containing(String search) {
        var literal = search == null
                ? ""
                : search.replace("\u0000", "")
                        .strip()
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_");
        return "%" + literal + "%";
    }
}
