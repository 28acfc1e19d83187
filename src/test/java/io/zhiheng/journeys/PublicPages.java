package io.zhiheng.journeys;

import io.zhiheng.request.RequestState;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everybody may see of assessments: what is made public, and whether a paper is genuine. */
abstract class PublicPages extends RequestPages {

    @Test
    void whatIsMadePublicCanBeObjectedTo(People people) {
        var visitor = people.visitor();
        gallery.visits(visitor, "publicity", "/publicity");
        gallery.visits(visitor, "publicity-notice", "/publicity/" + number(request(RequestState.PUBLICITY)));
        gallery.visits(visitor, "publicity-over", "/publicity/" + number(request(RequestState.CERTIFIED)));
    }

    @Test
    void papersAreVerified(People people) {
        var visitor = people.visitor();
        gallery.visits(visitor, "verify", "/verify");
        for (var state :
                List.of(RequestState.CERTIFIED, RequestState.SUSPENDED, RequestState.EXPIRED, RequestState.REVOKED)) {
            gallery.visits(visitor, "verify-certificate-" + name(state), verified("certificate", request(state)));
        }
        gallery.visits(visitor, "verify-report", verified("assessment_paper", request(RequestState.PUBLICITY)));
        visitor.opens("/verify?number=ZH-HD-2020-9999-L3&code=ABCD2345");
        visitor.complaints(); // the browser calls the answer "not found" a failure
        gallery.looks(visitor, "verify-wrong");
    }

    private String number(UUID request) {
        return jdbc.queryForObject("select number from assessment_request where id = ?", String.class, request);
    }

    private String verified(String papers, UUID request) {
        return jdbc.queryForObject(
                "select '/verify/' || number || '?code=' || check_code from " + papers + " where request = ?",
                String.class,
                request);
    }
}
