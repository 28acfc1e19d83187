package io.zhiheng.administration.application.catalogue.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.catalogue.CatalogueCode;
import io.zhiheng.catalogue.EditionRegister;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.exchange.CatalogueFiles;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Begins a draft from an edition or a file, or goes on with the one that there is. */
@UseCase
public class OpenCatalogue {

    private final Drafts drafts;
    private final Editions editions;
    private final EditionRegister register;
    private final CatalogueFiles files;
    private final Clock clock;

    OpenCatalogue(Drafts drafts, Editions editions, EditionRegister register, CatalogueFiles files, Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.register = register;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param edition number of what a new draft begins from
     * @param file that a new draft begins from instead; null for none
     * @return code of the catalogue
     * @throws RuleBroken {@code catalogue-draft-there}: a file never takes the place of what somebody edits
     */
    public String execute(Actor actor, String edition, JsonNode file) {
        var now = clock.instant();
        var code = file == null
                ? editions.byNumber(edition).code()
                : file.path("catalogue").path("code").asText(CatalogueCode.SHIPPED);
        var subject = CatalogueText.subject(code);
        drafts.beginOnce(UUID.randomUUID(), Kind.CATALOGUE.name(), subject);
        var draft = drafts.forChange(Kind.CATALOGUE, subject);
        var inForce = editions.current().number();
        if (file != null) {
            if (draft.isBegun()) {
                throw RuleBroken.conflict("administration.rule.catalogue-draft-there", code);
            }
            draft.begin(CatalogueText.files(numbered(code, file)), inForce);
            draft.save(actor, draft.version(), Map.of(), now);
        } else if (!draft.isBegun()) {
            var basis = files.file(editions.byNumber(edition));
            draft.begin(CatalogueText.files(numbered(code, basis)), inForce);
        }
        draft.pickUp(actor, now);
        return code;
    }

    /** A number that is taken is followed by the next one that is free. */
    private JsonNode numbered(String code, JsonNode file) {
        var head = (ObjectNode) file.path("catalogue");
        var version = head.path("version").asText();
        while (register.exists(CatalogueCode.key(code, version))) {
            version = following(version);
        }
        head.put("version", version);
        return file;
    }

    /** {@code 1.9} → {@code 1.10}. */
    private static String following(String version) {
        int dot = version.lastIndexOf('.');
        return version.substring(0, dot + 1) + (Integer.parseInt(version.substring(dot + 1)) + 1);
    }
}
