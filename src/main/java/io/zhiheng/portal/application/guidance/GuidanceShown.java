package io.zhiheng.portal.application.guidance;

import io.zhiheng.platform.storage.FileDetails;
import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.portal.domain.guidance.GuidanceFile;
import io.zhiheng.portal.domain.guidance.GuidanceFiles;
import io.zhiheng.portal.domain.guidance.GuidanceVersion;
import io.zhiheng.portal.domain.guidance.GuidanceVersions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents that the platform added. */
@Component
@Transactional(readOnly = true)
public class GuidanceShown {

    private final GuidanceFiles files;
    private final GuidanceVersions versions;
    private final FileStore store;

    GuidanceShown(GuidanceFiles files, GuidanceVersions versions, FileStore store) {
        this.files = files;
        this.versions = versions;
        this.store = store;
    }

    /** @param versions newest first; the first one is shown */
    public record Document(UUID id, Instant withdrawnAt, String withdrawnBy, List<Shown> versions) {

        public Shown current() {
            return versions.get(0);
        }
    }

    /** @param megabytes rounded up to a tenth, as people read it */
    public record Shown(
            UUID document,
            int number,
            String title,
            LocalDate effectiveOn,
            String name,
            String megabytes,
            Instant addedAt,
            String addedBy) {

        static Shown of(GuidanceVersion version) {
            var size = Math.ceil(version.details().size() / 1024.0 / 1024.0 * 10) / 10;
            return new Shown(
                    version.document(),
                    version.number(),
                    version.title(),
                    version.effectiveOn(),
                    version.details().name(),
                    String.valueOf(size),
                    version.addedAt(),
                    version.addedBy());
        }
    }

    /** @param content opened when it is sent */
    public record Opened(FileDetails details, Supplier<InputStream> content) {}

    /** Those that everybody sees, in their order. */
    List<Shown> toEverybody() {
        return documents().stream()
                .filter(each -> each.withdrawnAt() == null)
                .map(Document::current)
                .toList();
    }

    /** All of them, with their versions. */
    public List<Document> all(Actor actor) {
        GuidanceRights.require(actor, "-");
        return documents();
    }

    /** What is shown of a document that is not withdrawn. */
    public Opened open(UUID document) {
        return files.findById(document)
                .filter(GuidanceFile::isShown)
                .flatMap(found -> versions.findFirstByDocumentOrderByNumberDesc(document))
                .map(this::opened)
                .orElseThrow(() -> new NotFound("guidance", document));
    }

    /** Any version of any document. */
    public Opened open(Actor actor, UUID document, int number) {
        GuidanceRights.require(actor, document);
        return versions.findByDocumentAndNumber(document, number)
                .map(this::opened)
                .orElseThrow(() -> new NotFound("guidance", document));
    }

    private Opened opened(GuidanceVersion version) {
        var key = version.storageKey();
        return new Opened(version.details(), () -> store.open(key));
    }

    private List<Document> documents() {
        var known = files.findAllByOrderByPlace();
        if (known.isEmpty()) {
            return List.of();
        }
        var byDocument = versions.findAllByOrderByNumberDesc().stream()
                .map(Shown::of)
                .collect(Collectors.groupingBy(Shown::document));
        return known.stream()
                .map(file -> new Document(file.id(), file.withdrawnAt(), file.withdrawnBy(), byDocument.get(file.id())))
                .toList();
    }
}
