package io.zhiheng.portal.web;

import io.zhiheng.portal.tomcat.StatusName;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Turns refusals of page controllers into pages; those of the JSON API are taken by {@link Problems} first. */
@ControllerAdvice(annotations = Controller.class)
class RefusalPages {

    /** Kinds of refusal that are about the request itself, not about a rule of the domain. */
    private static final Set<RuleBroken.Kind> NAMED = EnumSet.of(
            RuleBroken.Kind.MALFORMED, RuleBroken.Kind.TOO_LARGE, RuleBroken.Kind.TOO_MANY, RuleBroken.Kind.BUSY);

    private final Words words;
    private final ShellAdvice shells;
    private final ParameterWords named;

    RefusalPages(Words words, ShellAdvice shells, ParameterWords named) {
        this.words = words;
        this.shells = shells;
        this.named = named;
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound missing) {
        return page("404", HttpStatus.NOT_FOUND, null);
    }

    @ExceptionHandler
    ModelAndView wrongType(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? page("404", HttpStatus.NOT_FOUND, null)
                : page("400", HttpStatus.BAD_REQUEST, named.wrong(mismatch.getName()));
    }

    @ExceptionHandler
    ModelAndView missing(MissingServletRequestParameterException missing) {
        return page("400", HttpStatus.BAD_REQUEST, named.missing(missing.getParameterName()));
    }

    /** Half an upload, if it is not us who could not take it in. */
    @ExceptionHandler
    ModelAndView broken(MultipartException broken) {
        if (Outage.of(broken).isPresent()) {
            throw broken;
        }
        return broken instanceof ErrorResponse named
                ? page(StatusName.of(named.getStatusCode().value()), named.getStatusCode(), null)
                : page("400", HttpStatus.BAD_REQUEST, null);
    }

    @ExceptionHandler
    ModelAndView refused(RuleBroken broken, HttpServletResponse response) {
        broken.retryAfter().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        var status = HttpStatusCode.valueOf(broken.kind().status());
        return page(
                NAMED.contains(broken.kind()) ? StatusName.of(status.value()) : "refused",
                status,
                words.of(broken.messageKey(), broken.args()));
    }

    private ModelAndView page(String kind, HttpStatusCode status, String reason) {
        var page = new ModelAndView("error/page", Map.of("shell", shells.shell(), "kind", kind), status);
        page.addObject("reason", reason);
        return page;
    }
}
