package io.zhiheng.request.application.page;

import io.zhiheng.enterprise.Documents;
import io.zhiheng.enterprise.Documents.Document;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that are attached to requests, for those who may read the request's dossier. */
@Component
@Transactional(readOnly = true)
public class Attachments {

    private final RequestAccess access;
    private final RequestSheet sheets;
    private final Documents documents;

    Attachments(RequestAccess access, RequestSheet sheets, Documents documents) {
        this.access = access;
        this.sheets = sheets;
        this.documents = documents;
    }

    /** @throws NotFound for strangers, and for a file that this request does not carry */
    public Document find(Actor actor, AssessmentRequestId id, String file) {
        var request = access.dossier(actor, id);
        return documents
                .find(request.enterprise(), file)
                .filter(found -> sheets.files(request, sheets.carried(request)).stream()
                        .anyMatch(each -> each.href().endsWith("/" + found.id())))
                .orElseThrow(() -> new NotFound("file", file));
    }

    /** The caller closes it. */
    public InputStream open(Document document) {
        return documents.open(document);
    }
}
