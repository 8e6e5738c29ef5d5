package socai.web.pages.papers;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import socai.membership.read.badges.ListBadgeCandidates;
import socai.web.pages.badges.BadgeQuestion;

/** The list of members proposed for badges (form 3-HHĐ) as a file to print and sign. */
@Controller
class BadgeListController {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final BadgeQuestion question;
    private final ITemplateEngine templates;

    BadgeListController(BadgeQuestion question, ITemplateEngine templates) {
        this.question = question;
        this.templates = templates;
    }

    @GetMapping("/huy-hieu/danh-sach.pdf")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        ListBadgeCandidates.Result badges = question.whole(request);
        Context context = new Context(VIETNAMESE);
        context.setVariable("badges", badges);
        context.setVariable("paper", BadgeListWords.of(badges));
        String page = Normalizer.normalize(templates.process("papers/badges", context), Normalizer.Form.NFC);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("danh-sach-huy-hieu.pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(PaperFile.of(page));
    }
}
