package io.zhiheng.enterprise.application;

import io.zhiheng.enterprise.domain.EnterpriseDocument;
import io.zhiheng.platform.storage.FileIntake;
import io.zhiheng.shared.Actor;
import java.io.InputStream;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes in a document of the profile. No transaction spans the upload, which may take minutes. */
@Component
public class ReceiveDocument {

    private static final Set<String> WELCOME = Set.of("pdf", "jpg", "png");

    private final FileIntake intake;
    private final KeepDocument keepDocument;

    ReceiveDocument(FileIntake intake, KeepDocument keepDocument) {
        this.intake = intake;
        this.keepDocument = keepDocument;
    }

    /** @throws io.zhiheng.shared.RuleBroken as {@link FileIntake#receive} */
    public EnterpriseDocument execute(Actor actor, String name, InputStream content, long size) {
        try (var incoming = intake.receive(name, content, size, WELCOME)) {
            return keepDocument.execute(actor, incoming);
        }
    }
}
