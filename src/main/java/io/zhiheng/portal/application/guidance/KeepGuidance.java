package io.zhiheng.portal.application.guidance;

import io.zhiheng.platform.storage.IncomingFile;
import io.zhiheng.portal.domain.guidance.GuidanceFile;
import io.zhiheng.portal.domain.guidance.GuidanceFiles;
import io.zhiheng.portal.domain.guidance.GuidanceVersion;
import io.zhiheng.portal.domain.guidance.GuidanceVersions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.WrongFields;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedDate;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Adds a document to the guidance, or puts a new version in the place of the one that is shown. */
@UseCase
public class KeepGuidance {

    private static final TextLength TITLE = TextLength.atMost(100);
    private static final int MOST = 30;

    private final GuidanceFiles files;
    private final GuidanceVersions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepGuidance(GuidanceFiles files, GuidanceVersions versions, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param document null for a new one
     * @param effectiveOn as typed
     * @param file null where the file stays
     */
    public record Wish(UUID document, String title, String effectiveOn, IncomingFile file) {}

    /**
     * @param wrong what is wrong already, with the file
     * @throws RuleBroken at {@code title}, {@code effectiveOn} or {@code file}; conflict {@code guidance-full}
     */
    public void execute(Actor actor, Wish wish, WrongFields wrong) {
        GuidanceRights.require(actor, wish.document());
        var all = files.hold();
        var title = TypedText.clean(wish.title());
        if (wrong.filled("title", title, "portal.guidance.field.title.missing")) {
            wrong.pass(() -> TITLE.require("title", title, "portal.guidance.field.title.long"));
        }
        var day = day(wrong, wish.effectiveOn());
        if (wish.document() == null && wish.file() == null) {
            wrong.note(RuleBroken.invalid("portal.guidance.field.file.missing").at("file"));
        }
        wrong.refuseIfAny();
        var version = wish.document() == null ? added(actor, wish, title, day, all) : next(actor, wish, title, day);
        versions.save(version);
        events.publishEvent(new GuidanceEvent.GuidanceKept(version.document(), version.number(), title));
    }

    private static LocalDate day(WrongFields wrong, String typed) {
        if (!wrong.filled("effectiveOn", typed, "portal.guidance.field.effective.missing")) {
            return null;
        }
        var day = TypedDate.of(typed).orElse(null);
        if (day == null) {
            wrong.note(RuleBroken.invalid("portal.guidance.field.effective.unreadable")
                    .at("effectiveOn"));
        }
        return day;
    }

    private GuidanceVersion added(Actor actor, Wish wish, String title, LocalDate day, List<GuidanceFile> all) {
        if (all.size() >= MOST) {
            throw RuleBroken.conflict("portal.rule.guidance-full", MOST);
        }
        var place = all.isEmpty() ? 1 : all.get(all.size() - 1).place() + 1;
        var document = files.save(new GuidanceFile(place));
        return version(actor, document.id(), 1, wish, title, day);
    }

    private GuidanceVersion next(Actor actor, Wish wish, String title, LocalDate day) {
        var last = versions.findFirstByDocumentOrderByNumberDesc(wish.document())
                .orElseThrow(() -> new NotFound("guidance", wish.document()));
        return wish.file() == null
                ? last.renamed(title, day, clock.instant(), actor.accountName())
                : version(actor, last.document(), last.number() + 1, wish, title, day);
    }

    private GuidanceVersion version(Actor actor, UUID document, int number, Wish wish, String title, LocalDate day) {
        return new GuidanceVersion(
                document,
                number,
                title,
                day,
                wish.file().name(),
                wish.file().keep(),
                clock.instant(),
                actor.accountName());
    }
}
