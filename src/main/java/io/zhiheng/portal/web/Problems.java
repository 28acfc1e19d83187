package io.zhiheng.portal.web;

import io.zhiheng.portal.tomcat.StatusName;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns every refusal of the JSON API into an RFC 9457 problem document in Chinese. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private static final DisconnectedClientHelper DISCONNECTED = new DisconnectedClientHelper(Problems.class.getName());

    private final Words words;
    private final ParameterWords named;

    Problems(Words words, ParameterWords named) {
        this.words = words;
        this.named = named;
    }

    record FieldProblem(String field, String message) {}

    @ExceptionHandler
    ResponseEntity<Object> refuse(RuleBroken broken, WebRequest request) {
        var status = HttpStatusCode.valueOf(broken.kind().status());
        var problem = problem(status, broken.rule(), words.of(broken.messageKey(), broken.args()));
        if (!broken.fieldErrors().isEmpty()) {
            problem.setProperty(
                    "errors",
                    broken.fieldErrors().stream()
                            .map(error -> new FieldProblem(
                                    error.field(),
                                    words.of(error.messageKey(), error.args().toArray())))
                            .toList());
        }
        broken.details().forEach(problem::setProperty);
        var headers = new HttpHeaders();
        broken.retryAfter().ifPresent(seconds -> headers.set(HttpHeaders.RETRY_AFTER, seconds));
        return answer(problem, headers, status);
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(NotFound missing, WebRequest request) {
        var detail =
                words.find("shared.not-found." + missing.kind()).orElseGet(() -> words.of("shared.problem.not-found"));
        return answer(problem(HttpStatus.NOT_FOUND, "not-found", detail), new HttpHeaders(), HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongType(MethodArgumentTypeMismatchException mismatch, WebRequest request) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return answer(
                    problem(HttpStatus.NOT_FOUND, "not-found", words.of("shared.problem.not-found")),
                    new HttpHeaders(),
                    HttpStatus.NOT_FOUND);
        }
        return badParameter(mismatch.getName(), named.wrong(mismatch.getName()));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return badParameter(missing.getParameterName(), named.missing(missing.getParameterName()));
    }

    @ExceptionHandler
    ResponseEntity<Object> brokenUpload(MultipartException broken, WebRequest request) {
        if (Outage.of(broken).isPresent()) {
            throw broken;
        }
        return handleExceptionInternal(broken, null, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    /** Leaves outages to {@link OutageAnswers} and the rest to the one who answers for it. */
    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure, WebRequest request) throws Exception {
        if (failure instanceof org.springframework.security.access.AccessDeniedException
                || failure instanceof org.springframework.security.core.AuthenticationException
                || Outage.of(failure).isPresent()) {
            throw failure;
        }
        if (DISCONNECTED.checkAndLogClientDisconnectedException(failure)) {
            return null;
        }
        log.error("Request failed", failure);
        var problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", words.of("shared.problem.http-500"));
        return answer(problem, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var place = JsonPlace.of(unreadable);
        var key = place.map(JsonPlace::expected).orElse("shared.problem.malformed-json");
        var problem = problem(
                status,
                "malformed-json",
                words.of(key, place.map(JsonPlace::field).orElse("")));
        place.ifPresent(wrong -> problem.setProperty(
                "errors", List.of(new FieldProblem(wrong.field(), words.of(wrong.expected(), wrong.field())))));
        return answer(problem, headers, status);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem =
                problem(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-fields", words.of("shared.problem.invalid-fields"));
        problem.setProperty(
                "errors",
                invalid.getBindingResult().getFieldErrors().stream()
                        .map(this::fieldProblem)
                        .toList());
        return answer(problem, headers, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(problem(status, name(status), words(status)), headers, status);
    }

    /**
     * @param reason in words; null for those of the status
     * @param asked what was called
     */
    ResponseEntity<Object> of(HttpStatusCode status, String reason, URI asked) {
        var problem = problem(status, name(status), reason == null ? words(status) : reason);
        problem.setInstance(asked);
        return answer(problem, new HttpHeaders(), status);
    }

    /** @param name of the parameter as programs know it */
    private ResponseEntity<Object> badParameter(String name, String detail) {
        var problem = problem(HttpStatus.BAD_REQUEST, name(HttpStatus.BAD_REQUEST), detail);
        problem.setProperty("errors", List.of(new FieldProblem(name, detail)));
        return answer(problem, new HttpHeaders(), HttpStatus.BAD_REQUEST);
    }

    private static String name(HttpStatusCode status) {
        return status.value() == HttpStatus.PAYLOAD_TOO_LARGE.value() ? "too-large" : "http-" + status.value();
    }

    private String words(HttpStatusCode status) {
        return words.find("shared.problem.http-" + status.value())
                .orElseGet(() -> words.of("shared.problem.http-" + StatusName.of(status.value())));
    }

    private FieldProblem fieldProblem(FieldError error) {
        return new FieldProblem(error.getField(), words.of(error));
    }

    ProblemDetail problem(HttpStatusCode status, String rule, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + rule));
        var reference = MDC.get("requestId");
        if (reference != null) {
            problem.setProperty("requestId", reference);
        }
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers, HttpStatusCode status) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
