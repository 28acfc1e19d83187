package io.zhiheng.request.application.replaced;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.ReplacedTexts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;

/** Takes note of what was replaced: it was taken back, or may go. It stays kept. */
@UseCase
public class NoteReplacedText {

    private final RequestAccess access;
    private final ReplacedTexts texts;
    private final Clock clock;

    NoteReplacedText(RequestAccess access, ReplacedTexts texts, Clock clock) {
        this.access = access;
        this.texts = texts;
        this.clock = clock;
    }

    public void execute(Actor actor, AssessmentRequestId id, UUID text) {
        var request = access.find(actor, id);
        texts.findByIdAndRequest(text, request.id().value())
                .filter(each -> each.concerns(actor))
                .orElseThrow(() -> new NotFound("replaced-text", text.toString()))
                .note(clock.instant());
    }
}
