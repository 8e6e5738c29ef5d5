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
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import socai.membership.read.letter.GetIntroductionLetter;
import socai.web.pages.frame.Asking;

/** The letter of introduction as a file to print and sign; reading it is recorded like any opening of the dossier. */
@Controller
class LetterController {

    /** The Party's papers are written in Vietnamese, whatever language the pages are read in. */
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Asking asking;
    private final ITemplateEngine templates;

    LetterController(Asking asking, ITemplateEngine templates) {
        this.asking = asking;
        this.templates = templates;
    }

    @GetMapping("/ho-so/{stream}/giay-gioi-thieu.pdf")
    ResponseEntity<byte[]> letter(@PathVariable String stream, HttpServletRequest request) {
        GetIntroductionLetter.Result letter = asking.ask(new GetIntroductionLetter(stream), request);
        Context context = new Context(VIETNAMESE);
        context.setVariable("letter", letter);
        context.setVariable("paper", PaperWords.of(letter));
        String page = Normalizer.normalize(templates.process("papers/letter", context), Normalizer.Form.NFC);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("giay-gioi-thieu.pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(PaperFile.of(page));
    }
}
