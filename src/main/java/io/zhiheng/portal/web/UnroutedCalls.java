package io.zhiheng.portal.web;

import io.zhiheng.shared.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Problem documents for programs whose calls reach no controller, which {@link Problems} never sees. */
@RestControllerAdvice
class UnroutedCalls {

    private final Problems problems;

    UnroutedCalls(Problems problems) {
        this.problems = problems;
    }

    /** For pages the error page answers. */
    @ExceptionHandler({
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class
    })
    ResponseEntity<Object> refuse(Exception unrouted, HttpServletRequest request) throws Exception {
        if (!Caller.isProgram(request)) {
            throw unrouted;
        }
        return problems.handleException(unrouted, new ServletWebRequest(request));
    }
}
