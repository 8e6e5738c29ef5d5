package socai.web.pages.importing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import socai.spine.Text;
import socai.spine.read.Asker;
import socai.spine.read.QueryDoor;
import socai.web.Caller;
import socai.web.Callers;
import socai.web.pages.frame.Asking;
import socai.web.pages.importing.ImportDesk.Job;
import socai.web.pages.importing.ImportDesk.Phase;

/** Hands lists to the desk and shows how far they are. */
@Controller
class ImportController {

    private static final long FOLLOWED_MILLIS = 600_000;

    private final Optional<ImportDesk> desk;
    private final Asking asking;
    private final Callers callers;
    private final MessageSource texts;
    private final PaceWords paces;

    ImportController(Optional<ImportDesk> desk, Asking asking, Callers callers, MessageSource texts, PaceWords paces) {
        this.desk = desk;
        this.asking = asking;
        this.callers = callers;
        this.texts = texts;
        this.paces = paces;
    }

    private ImportDesk desk(Asker asker) {
        return desk.filter(one -> one.may(asker)).orElseThrow(QueryDoor.NotYours::new);
    }

    private Asker asker(HttpServletRequest request) {
        Caller caller = callers.current();
        return new Asker(
                caller.account(),
                caller.person(),
                asking.office(request).office(),
                LocaleContextHolder.getLocale().getLanguage());
    }

    private Job job(String id, Asker asker) {
        return desk(asker).find(id, asker).orElseThrow(QueryDoor.NotYours::new);
    }

    @GetMapping("/nhap")
    String start(HttpServletRequest request, Model model) {
        Asker asker = asker(request);
        boolean may = desk.filter(one -> one.may(asker)).isPresent();
        model.addAttribute("may", may);
        model.addAttribute("jobs", may ? desk(asker).jobs(asker) : List.of());
        return "import";
    }

    @PostMapping("/nhap")
    String upload(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Asker asker = asker(request);
        ImportDesk open = desk(asker);
        try {
            if (file == null || file.isEmpty()) {
                throw new ImportDesk.Unusable(new Text(word("vi", "import.no-file"), word("en", "import.no-file")));
            }
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            try (var content = file.getInputStream()) {
                return "redirect:/nhap/" + open.take(name, content, asker).id();
            }
        } catch (ImportDesk.Unusable unusable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("may", true);
            model.addAttribute("jobs", open.jobs(asker));
            model.addAttribute("unusable", unusable.why().in(asker.language()));
            return "import";
        }
    }

    private String word(String language, String key) {
        return String.valueOf(texts.getMessage(key, null, Locale.of(language)));
    }

    @GetMapping("/nhap/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(name = "loi", required = false) @Nullable String rule,
            HttpServletRequest request,
            Model model) {
        Asker asker = asker(request);
        Job job = job(id, asker);
        model.addAttribute("job", job);
        model.addAttribute("pace", paces.said(job.pace(), LocaleContextHolder.getLocale()));
        model.addAttribute("rule", rule);
        model.addAttribute(
                "faults",
                job.phase().working()
                        ? List.of()
                        : job.reasons()
                                .map(report -> FaultLines.of(report, rule == null ? "" : rule))
                                .orElse(List.of()));
        return "import-job";
    }

    @PostMapping("/nhap/{id}/chay-thu")
    String rehearse(@PathVariable String id, HttpServletRequest request) {
        Asker asker = asker(request);
        Map<String, String> columns = new HashMap<>();
        job(id, asker).fields().forEach(field -> {
            String column = request.getParameter("cot-" + field.name());
            if (column != null && !column.isBlank()) {
                columns.put(field.name(), column);
            }
        });
        desk(asker).rehearse(id, columns, asker);
        return "redirect:/nhap/" + id;
    }

    @PostMapping("/nhap/{id}/nhap-that")
    String run(@PathVariable String id, HttpServletRequest request) {
        Asker asker = asker(request);
        if (job(id, asker).phase() == Phase.REHEARSED) {
            desk(asker).run(id, asker);
        }
        return "redirect:/nhap/" + id;
    }

    @PostMapping("/nhap/{id}/tam-dung")
    String pause(
            @PathVariable String id,
            @RequestParam(name = "tiep", defaultValue = "false") boolean goOn,
            HttpServletRequest request) {
        Asker asker = asker(request);
        job(id, asker);
        desk(asker).pause(id, !goOn, asker);
        return "redirect:/nhap/" + id;
    }

    @PostMapping("/nhap/{id}/xoa")
    String remove(@PathVariable String id, HttpServletRequest request) {
        Asker asker = asker(request);
        if (!job(id, asker).phase().working()) {
            desk(asker).remove(id, asker);
        }
        return "redirect:/nhap";
    }

    @GetMapping("/nhap/{id}/tien-do")
    SseEmitter follow(@PathVariable String id, HttpServletRequest request) {
        Asker asker = asker(request);
        job(id, asker);
        Locale language = LocaleContextHolder.getLocale();
        SseEmitter emitter = new SseEmitter(FOLLOWED_MILLIS);
        desk(asker).follow(id, asker, job -> {
            try {
                emitter.send(SseEmitter.event()
                        .data(job.phase() + " " + job.count().done() + " "
                                + job.count().total() + " " + job.count().refused() + " " + job.paused() + " "
                                + paces.said(job.pace(), language)));
                if (!job.phase().working()) {
                    emitter.complete();
                }
            } catch (IOException | IllegalStateException gone) {
                throw new Gone();
            }
        });
        return emitter;
    }

    /** Nobody listens any more. */
    static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @GetMapping("/nhap/{id}/{file:bao-cao|dong-loi}.csv")
    ResponseEntity<Resource> report(@PathVariable String id, @PathVariable String file, HttpServletRequest request) {
        Job job = job(id, asker(request));
        Path path = (file.equals("bao-cao") ? job.reasons() : job.badRows()).orElseThrow(QueryDoor.NotYours::new);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file + ".csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(new FileSystemResource(path));
    }
}
