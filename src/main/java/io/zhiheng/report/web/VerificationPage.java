package io.zhiheng.report.web;

import io.zhiheng.report.application.verification.VerifiedPaper;
import io.zhiheng.report.application.verification.VerifyPaper;
import io.zhiheng.shared.web.HeavyWork;
import io.zhiheng.shared.web.LargestBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Public verification of a report or certificate by its number and the check code printed beside it. */
@Controller
class VerificationPage {

    private static final String VIEW = "report/verify";
    /** Ten times what the longest report comes to. */
    private static final DataSize LARGEST = DataSize.ofMegabytes(10);

    private final VerifyPaper verifyPaper;

    VerificationPage(VerifyPaper verifyPaper) {
        this.verifyPaper = verifyPaper;
    }

    record VerificationForm(String number, String code) {}

    @GetMapping("/verify")
    ModelAndView ask(@ModelAttribute("form") VerificationForm form) {
        return form.number() == null ? new ModelAndView(VIEW) : answer(form);
    }

    @GetMapping("/verify/{number}")
    ModelAndView ask(@PathVariable String number, @RequestParam(defaultValue = "") String code, Model model) {
        var form = new VerificationForm(number, code);
        model.addAttribute("form", form);
        return code.isBlank() ? new ModelAndView(VIEW) : answer(form);
    }

    /** Says whether this is the very file that was issued. The file is only read, never kept. */
    @PostMapping("/verify")
    @LargestBody("11MB")
    @HeavyWork
    ModelAndView compare(
            @ModelAttribute("form") VerificationForm form, @RequestParam(required = false) MultipartFile file)
            throws IOException {
        var answer = answer(form);
        if (file != null && file.getSize() > LARGEST.toBytes()) {
            answer.addObject("tooLarge", LARGEST.toMegabytes());
            answer.setStatus(HttpStatus.PAYLOAD_TOO_LARGE);
        } else if (answer.getModel().get("paper") instanceof VerifiedPaper paper
                && paper.sha256() != null
                && file != null
                && !file.isEmpty()) {
            try (var content = file.getInputStream()) {
                answer.addObject("same", sha256(content).equals(paper.sha256()));
            }
        }
        return answer;
    }

    private ModelAndView answer(VerificationForm form) {
        var paper = verifyPaper.execute(form.number(), form.code());
        var answer = new ModelAndView(VIEW);
        if (paper.isPresent()) {
            answer.addObject("paper", paper.get());
        } else {
            answer.addObject("unknown", true);
            answer.setStatus(HttpStatus.NOT_FOUND);
        }
        return answer;
    }

    private static String sha256(InputStream content) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
