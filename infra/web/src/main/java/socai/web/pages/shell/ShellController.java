package socai.web.pages.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import socai.web.pages.frame.Frames;

/** The manifest, the worker that answers without a network, and the page that it answers with. Nothing in them is anybody's. */
@Controller
class ShellController {

    private final MessageSource texts;
    private final Frames frames;

    ShellController(MessageSource texts, Frames frames) {
        this.texts = texts;
        this.frames = frames;
    }

    @GetMapping(path = "/ung-dung.webmanifest", produces = "application/manifest+json")
    @ResponseBody
    Map<String, Object> manifest() {
        return Map.of(
                "name",
                texts.getMessage("app.name", null, LocaleContextHolder.getLocale()),
                "short_name",
                texts.getMessage("app.name", null, LocaleContextHolder.getLocale()),
                "start_url",
                "/",
                "display",
                "standalone",
                "background_color",
                "#f7f5f1",
                "theme_color",
                "#97191d",
                "icons",
                List.of(Map.of("src", "/tinh/so.svg", "sizes", "any", "type", "image/svg+xml")));
    }

    /** Never kept by the browser's cache: a new worker must be found at once. */
    @GetMapping("/sw.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.parseMediaType("text/javascript"))
                .body(new ClassPathResource("socai/web/sw.js"));
    }

    @GetMapping("/mat-mang")
    String offline(HttpServletRequest request, Model model) {
        model.addAttribute("frame", frames.nobodys(request));
        return "offline";
    }
}
