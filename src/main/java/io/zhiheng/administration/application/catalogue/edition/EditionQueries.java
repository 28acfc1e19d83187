package io.zhiheng.administration.application.catalogue.edition;

import io.zhiheng.administration.application.ModelFile;
import io.zhiheng.administration.application.catalogue.CatalogueComparison;
import io.zhiheng.administration.application.catalogue.CatalogueComparison.Asked;
import io.zhiheng.administration.application.catalogue.draft.CatalogueText;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.Release.State;
import io.zhiheng.administration.domain.ReleaseRow;
import io.zhiheng.administration.domain.Releases;
import io.zhiheng.catalogue.CatalogueCode;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.EditionRegister;
import io.zhiheng.catalogue.EditionRegister.Registered;
import io.zhiheng.catalogue.EditionUse;
import io.zhiheng.catalogue.EditionUse.Uses;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.difference.CatalogueDifferences;
import io.zhiheng.catalogue.exchange.CatalogueFiles;
import io.zhiheng.shared.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editions and what waits to become one, as administrators see them. */
@Component
@Transactional(readOnly = true)
public class EditionQueries {

    private final EditionRegister register;
    private final Editions editions;
    private final EditionUse use;
    private final Releases releases;
    private final CatalogueFiles files;
    private final CatalogueDifferences differences;

    EditionQueries(
            EditionRegister register,
            Editions editions,
            EditionUse use,
            Releases releases,
            CatalogueFiles files,
            CatalogueDifferences differences) {
        this.register = register;
        this.editions = editions;
        this.use = use;
        this.releases = releases;
        this.files = files;
        this.differences = differences;
    }

    /** The newest first. */
    public Page<EditionLine> lines(int page, int size) {
        var released = new HashMap<String, ReleaseRow>();
        releases.rows(Kind.CATALOGUE).stream()
                .filter(row -> row.state() == State.RELEASED)
                .forEach(row -> released.putIfAbsent(row.version(), row));
        var uses = use.byEdition();
        var all = register.all();
        var paging = PageRequest.of(Math.max(0, page), size);
        return new PageImpl<>(
                all.stream()
                        .skip(paging.getOffset())
                        .limit(size)
                        .map(edition -> new EditionLine(
                                edition,
                                uses.getOrDefault(edition.number(), new Uses(0, 0)),
                                released.get(edition.number())))
                        .toList(),
                paging,
                all.size());
    }

    /** What came with a build and is newer than what an administrator brought into force. */
    public Optional<Registered> newerShips() {
        var all = register.all();
        var inForce = all.stream().filter(Registered::inForce).findFirst().orElseThrow();
        return inForce.shipped()
                ? Optional.empty()
                : all.stream()
                        .filter(each -> each.shipped() && each.code().equals(inForce.code()))
                        .filter(each -> each.publishedAt().isAfter(inForce.since()))
                        .findFirst();
    }

    public List<ReleaseRow> pending() {
        return releases.rows(Kind.CATALOGUE).stream()
                .filter(row -> row.state() == State.PENDING)
                .toList();
    }

    /** The latest of what was asked for in vain. */
    public List<ReleaseRow> refused(int most) {
        return releases.rows(Kind.CATALOGUE).stream()
                .filter(row -> row.state() == State.REFUSED)
                .limit(most)
                .toList();
    }

    public Edition edition(String number) {
        return editions.byNumber(number);
    }

    public String inForce() {
        return editions.current().number();
    }

    public byte[] file(String number, boolean workbook) {
        var file = files.file(editions.byNumber(number));
        return workbook ? files.workbook(file) : files.yaml(file);
    }

    public CatalogueComparison difference(String from, String to, Asked asked) {
        return CatalogueComparison.of(
                differences.between(files.file(editions.byNumber(from)), files.file(editions.byNumber(to))), asked);
    }

    /**
     * What a colleague asks to have released.
     *
     * @param based whether what it goes out from is still in force
     * @param number that the edition has, or shall have
     * @param model file of the process that goes with it; null where none does
     */
    public record Asking(
            ReleaseRow release,
            boolean based,
            String number,
            String title,
            String model,
            CatalogueComparison comparison) {}

    public Asking release(UUID id, Asked asked) {
        var row = releases.row(id).orElseThrow(() -> new NotFound("release", id));
        var release = releases.findById(id)
                .filter(found -> found.kind() == Kind.CATALOGUE)
                .orElseThrow(() -> new NotFound("release", id));
        var catalogue = CatalogueText.of(release);
        var head = catalogue.path("catalogue");
        return new Asking(
                row,
                inForce().equals(row.base()),
                CatalogueCode.key(
                        head.path("code").asText(), head.path("version").asText()),
                head.path("title").asText(),
                release.files().keySet().stream()
                        .filter(file -> file.endsWith(ModelFile.MODEL))
                        .findFirst()
                        .orElse(null),
                CatalogueComparison.of(
                        differences.between(files.file(editions.byNumber(row.base())), catalogue), asked));
    }
}
