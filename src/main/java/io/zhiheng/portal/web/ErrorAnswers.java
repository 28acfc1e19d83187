package io.zhiheng.portal.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.zhiheng.portal.tomcat.Reason;
import io.zhiheng.portal.tomcat.StatusName;
import io.zhiheng.shared.web.Caller;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The answer to every error that nothing else has answered: a page for people, a problem document for programs. */
@Hidden
@Controller
class ErrorAnswers implements ErrorController {

    private final Problems problems;

    ErrorAnswers(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    Object answer(HttpServletRequest request) {
        var status = status(request);
        var reason = Reason.of(request).orElse(null);
        if (Caller.isProgram(request)) {
            return problems.of(status, reason, Caller.asked(request));
        }
        var model = new HashMap<String, Object>();
        model.put("kind", StatusName.of(status.value()));
        model.put("reason", reason);
        return new ModelAndView("error/page", model, status);
    }

    /** The address called by itself is not found. */
    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? HttpStatusCode.valueOf(status)
                : HttpStatus.NOT_FOUND;
    }
}
