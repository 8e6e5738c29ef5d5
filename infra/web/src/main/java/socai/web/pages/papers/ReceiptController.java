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
import socai.dues.read.receipt.GetDuesReceipt;
import socai.web.pages.frame.Asking;
import socai.web.pages.words.Show;

/** A receipt of dues as a file to print; reading it is recorded like any opening of the account. */
@Controller
class ReceiptController {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Asking asking;
    private final ITemplateEngine templates;

    ReceiptController(Asking asking, ITemplateEngine templates) {
        this.asking = asking;
        this.templates = templates;
    }

    @GetMapping("/dang-phi/phieu-thu/{account}/{book}/{number}.pdf")
    ResponseEntity<byte[]> receipt(
            @PathVariable String account,
            @PathVariable String book,
            @PathVariable int number,
            HttpServletRequest request) {
        GetDuesReceipt.Result receipt = asking.ask(new GetDuesReceipt(account, book, number), request);
        Context context = new Context(VIETNAMESE);
        context.setVariable("receipt", receipt);
        context.setVariable("amount", Show.grouped(receipt.amount(), VIETNAMESE));
        context.setVariable("voluntary", Show.grouped(receipt.voluntary(), VIETNAMESE));
        context.setVariable("cell", receipt.cell().toUpperCase(VIETNAMESE));
        context.setVariable("above", receipt.superior().map(name -> name.toUpperCase(VIETNAMESE)));
        context.setVariable("on", PaperWords.day(receipt.on()));
        context.setVariable("received", PaperWords.day(receipt.receivedOn()));
        String page = Normalizer.normalize(templates.process("papers/receipt", context), Normalizer.Form.NFC);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("phieu-thu-dang-phi.pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(PaperFile.of(page));
    }
}
