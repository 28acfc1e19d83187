package io.zhiheng.identity.application.recovery;

import io.zhiheng.identity.domain.recovery.RecoveryPaper.Part;
import io.zhiheng.platform.storage.FileIntake;
import io.zhiheng.platform.storage.IncomingFile;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.WrongFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes in what proves an application: one file of each part, small, recognised by its content. */
@Component
public class ReceivePapers {

    public static final int MEGABYTES = 10;

    private static final long LARGEST = MEGABYTES * 1024L * 1024L;
    private static final Set<String> WELCOME = Set.of("pdf", "jpg", "png");

    private final FileIntake intake;

    ReceivePapers(FileIntake intake) {
        this.intake = intake;
    }

    /** @param size in bytes, measured */
    public record Sent(String name, long size, InputStreamSource content) {}

    /**
     * @param inside whether they are looked into: not for who has not shown to be a person
     * @param wrong is told of what is missing, too large or something else than it says, each at its own field
     */
    public IncomingPapers receive(Map<Part, Sent> sent, boolean inside, WrongFields wrong) {
        var papers = new IncomingPapers();
        try {
            for (var part : Part.values()) {
                var field = field(part);
                if (wrong.pass(() -> requireSmall(field, sent.get(part))) && inside) {
                    wrong.pass(() -> papers.put(part, one(field, sent.get(part))));
                }
            }
            return papers;
        } catch (RuntimeException failed) {
            papers.close();
            throw failed;
        }
    }

    private static void requireSmall(String field, Sent sent) {
        if (sent == null || sent.size() == 0) {
            throw RuleBroken.invalid("identity.field." + field + ".missing").at(field);
        }
        if (sent.size() > LARGEST) {
            throw RuleBroken.tooLarge("identity.rule.recovery-paper-too-large", MEGABYTES)
                    .at(field);
        }
    }

    private IncomingFile one(String field, Sent sent) {
        try (var content = sent.content().getInputStream()) {
            return intake.receive(sent.name(), content, sent.size(), WELCOME);
        } catch (RuleBroken refused) {
            throw refused.at(field);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String field(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
