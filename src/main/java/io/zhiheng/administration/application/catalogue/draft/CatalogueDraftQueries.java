package io.zhiheng.administration.application.catalogue.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.administration.application.catalogue.CatalogueCheckup;
import io.zhiheng.administration.application.catalogue.CatalogueComparison;
import io.zhiheng.administration.application.catalogue.CatalogueComparison.Asked;
import io.zhiheng.administration.application.catalogue.CatalogueVerdict;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Draft;
import io.zhiheng.administration.domain.draft.Draft.Hand;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.difference.CatalogueDifferences;
import io.zhiheng.catalogue.exchange.CatalogueFiles;
import io.zhiheng.catalogue.exchange.CatalogueFiles.Sent;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of catalogues, as those see them who edit. */
@Component
@Transactional(readOnly = true)
public class CatalogueDraftQueries {

    private final Drafts drafts;
    private final Editions editions;
    private final CatalogueFiles files;
    private final CatalogueCheckup checkup;
    private final CatalogueDifferences differences;
    private final Clock clock;

    CatalogueDraftQueries(
            Drafts drafts,
            Editions editions,
            CatalogueFiles files,
            CatalogueCheckup checkup,
            CatalogueDifferences differences,
            Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.files = files;
        this.checkup = checkup;
        this.differences = differences;
        this.clock = clock;
    }

    /**
     * A draft in a list, or as it is looked at.
     *
     * @param base number of the edition that was in force when it began
     * @param hand who has it in hand; null for nobody
     */
    public record Line(
            String code,
            String version,
            String title,
            String base,
            boolean based,
            int seen,
            Hand hand,
            String savedBy,
            Instant savedAt) {}

    public List<Line> all(Actor reader) {
        return drafts.all(Kind.CATALOGUE).stream()
                .filter(draft -> !draft.isAside() && draft.isBegun())
                .map(draft -> line(draft, reader))
                .toList();
    }

    public Line line(Actor reader, String code) {
        return line(of(code), reader);
    }

    /** The draft itself, by the keys of a catalogue's file. */
    public JsonNode text(String code) {
        return CatalogueText.of(of(code));
    }

    /** What its edition would change; with refusals where it is none yet. */
    public CatalogueVerdict verdict(String code) {
        return checkup.of(sent(code));
    }

    public Sent sent(String code) {
        return files.judge(CatalogueText.of(of(code)));
    }

    public byte[] file(String code, boolean workbook) {
        var file = CatalogueText.of(of(code));
        return workbook ? files.workbook(file) : files.yaml(file);
    }

    /** From the edition in force to the draft. */
    public CatalogueComparison comparison(String code, Asked asked) {
        return CatalogueComparison.of(
                differences.between(files.file(editions.current()), sent(code).file()), asked);
    }

    private Line line(Draft draft, Actor reader) {
        var head = CatalogueText.of(draft).path("catalogue");
        return new Line(
                CatalogueText.code(draft.subject()),
                head.path("version").asText(""),
                head.path("title").asText(""),
                draft.base(),
                editions.current().number().equals(draft.base()),
                draft.version(),
                draft.hand(reader, clock.instant()),
                draft.savedBy(),
                draft.savedAt());
    }

    private Draft of(String code) {
        var subject = CatalogueText.subject(code);
        return drafts.current(subject)
                .filter(draft -> draft.kind() == Kind.CATALOGUE && draft.isBegun())
                .orElseThrow(() -> new NotFound("draft", subject));
    }
}
