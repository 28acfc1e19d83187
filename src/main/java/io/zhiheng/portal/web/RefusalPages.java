package io.zhiheng.portal.web;

import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Turns refusals of page controllers into pages; those of the JSON API are taken by {@link Problems} first. */
@ControllerAdvice(annotations = Controller.class)
class RefusalPages {

    private final MessageSource messages;
    private final ShellAdvice shells;

    RefusalPages(MessageSource messages, ShellAdvice shells) {
        this.messages = messages;
        this.shells = shells;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound() {
        return page("error/404", HttpStatus.NOT_FOUND, null);
    }

    @ExceptionHandler
    ModelAndView refused(RuleBroken broken, HttpServletResponse response) {
        broken.retryAfter().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        return page("error/refused", HttpStatusCode.valueOf(broken.kind().status()),
                messages.getMessage(broken.messageKey(), broken.args(), Locale.SIMPLIFIED_CHINESE));
    }

    private ModelAndView page(String template, HttpStatusCode status, String reason) {
        var page = new ModelAndView(template, Map.of("shell", shells.shell()), status);
        page.addObject("reason", reason);
        return page;
    }
}
