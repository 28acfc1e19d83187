package io.zhiheng.request.application.replaced;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.ReplacedText;
import io.zhiheng.request.domain.ReplacedTexts;
import io.zhiheng.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was replaced to whoever wrote it. */
@Component
@Transactional(readOnly = true)
public class ReplacedTextQueries {

    private final RequestAccess access;
    private final ReplacedTexts texts;

    ReplacedTextQueries(RequestAccess access, ReplacedTexts texts) {
        this.access = access;
        this.texts = texts;
    }

    /** The oldest first. */
    public List<ReplacedTextView> of(Actor actor, AssessmentRequestId id) {
        return texts.open(access.find(actor, id).id().value()).stream()
                .filter(text -> text.concerns(actor))
                .map(ReplacedTextQueries::view)
                .toList();
    }

    private static ReplacedTextView view(ReplacedText text) {
        return new ReplacedTextView(
                text.id(),
                text.subject(),
                text.lost(),
                text.writtenBy(),
                text.writtenAt(),
                text.replacedBy(),
                text.replacedAt());
    }
}
